package dev.switchboard.runtime.connect;

import software.amazon.awscdk.services.connect.CfnUser.AfterContactWorkConfigPerChannelProperty;
import software.amazon.awscdk.services.connect.CfnUser.AfterContactWorkConfigProperty;
import software.amazon.awscdk.services.connect.CfnUser.AutoAcceptConfigProperty;
import software.amazon.awscdk.services.connect.CfnUser.PersistentConnectionConfigProperty;
import software.amazon.awscdk.services.connect.CfnUser.PhoneNumberConfigProperty;
import software.amazon.awscdk.services.connect.CfnUser.VoiceEnhancementConfigProperty;

/** How a user works on one channel; what is not said stays as for all channels. */
public final class UserChannelSettings {
  private final String channel;
  private Boolean autoAccept;
  private Boolean autoAcceptCallbacks;
  private Integer afterContactWorkSeconds;
  private Integer afterCallbackWorkSeconds;
  private String phone;
  private String deskPhoneNumber;
  private Boolean persistentConnection;
  private String voiceEnhancement;

  /** Settings of a channel, such as {@code VOICE}. */
  public UserChannelSettings(String channel) {
    this.channel = channel;
  }

  /** Whether contacts are accepted without a click. */
  public UserChannelSettings autoAccept(boolean autoAccept) {
    this.autoAccept = autoAccept;
    return this;
  }

  /** Whether callbacks that ring the agent first are accepted without a click. */
  public UserChannelSettings autoAcceptCallbacks(boolean autoAcceptCallbacks) {
    this.autoAcceptCallbacks = autoAcceptCallbacks;
    return this;
  }

  /** Seconds after a contact before the next comes. */
  public UserChannelSettings afterContactWorkSeconds(int seconds) {
    this.afterContactWorkSeconds = seconds;
    return this;
  }

  /** Seconds after a callback that rang the agent first before the next contact comes. */
  public UserChannelSettings afterCallbackWorkSeconds(int seconds) {
    this.afterCallbackWorkSeconds = seconds;
    return this;
  }

  /** Where contacts ring: {@code SOFT_PHONE} or {@code DESK_PHONE}. */
  public UserChannelSettings phone(String phone) {
    this.phone = phone;
    return this;
  }

  /** The number of the desk phone. */
  public UserChannelSettings deskPhoneNumber(String deskPhoneNumber) {
    this.deskPhoneNumber = deskPhoneNumber;
    return this;
  }

  /** Whether the connection is kept between contacts. */
  public UserChannelSettings persistentConnection(boolean persistentConnection) {
    this.persistentConnection = persistentConnection;
    return this;
  }

  /** How the agent's voice is enhanced, such as {@code NOISE_SUPPRESSION}. */
  public UserChannelSettings voiceEnhancement(String mode) {
    this.voiceEnhancement = mode;
    return this;
  }

  PhoneNumberConfigProperty phoneNumber() {
    return phone == null
        ? null
        : PhoneNumberConfigProperty.builder()
            .channel(channel)
            .phoneType(phone)
            .phoneNumber(deskPhoneNumber)
            .build();
  }

  AutoAcceptConfigProperty autoAccept() {
    return autoAccept == null && autoAcceptCallbacks == null
        ? null
        : AutoAcceptConfigProperty.builder()
            .channel(channel)
            .autoAccept(Boolean.TRUE.equals(autoAccept))
            .agentFirstCallbackAutoAccept(autoAcceptCallbacks)
            .build();
  }

  AfterContactWorkConfigPerChannelProperty afterContactWork() {
    return afterContactWorkSeconds == null && afterCallbackWorkSeconds == null
        ? null
        : AfterContactWorkConfigPerChannelProperty.builder()
            .channel(channel)
            .afterContactWorkConfig(
                limit(afterContactWorkSeconds == null ? 0 : afterContactWorkSeconds))
            .agentFirstCallbackAfterContactWorkConfig(
                afterCallbackWorkSeconds == null ? null : limit(afterCallbackWorkSeconds))
            .build();
  }

  private static AfterContactWorkConfigProperty limit(int seconds) {
    return AfterContactWorkConfigProperty.builder().afterContactWorkTimeLimit(seconds).build();
  }

  PersistentConnectionConfigProperty persistentConnection() {
    return persistentConnection == null
        ? null
        : PersistentConnectionConfigProperty.builder()
            .channel(channel)
            .persistentConnection(persistentConnection)
            .build();
  }

  VoiceEnhancementConfigProperty voiceEnhancement() {
    return voiceEnhancement == null
        ? null
        : VoiceEnhancementConfigProperty.builder()
            .channel(channel)
            .voiceEnhancementMode(voiceEnhancement)
            .build();
  }
}
