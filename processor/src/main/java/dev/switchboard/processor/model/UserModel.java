package dev.switchboard.processor.model;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.PhoneType;
import dev.switchboard.annotations.VoiceEnhancement;
import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Optional;

/** A user; see {@link dev.switchboard.annotations.User}. */
public record UserModel(
    Declaration declaration,
    Sourced<String> username,
    Identity identity,
    Sourced<String> directoryUserId,
    Optional<Link> routingProfile,
    List<Link> securityProfiles,
    Optional<Link> hierarchyGroup,
    Phone phone,
    List<OnChannel> channels,
    List<Proficiency> proficiencies)
    implements ResourceModel {

  public UserModel {
    securityProfiles = List.copyOf(securityProfiles);
    channels = List.copyOf(channels);
    proficiencies = List.copyOf(proficiencies);
  }

  @Override
  public Resource kind() {
    return Resource.USER;
  }

  @Override
  public Sourced<String> name() {
    return username;
  }

  /** Who the user is; each text may be empty. */
  public record Identity(
      Sourced<String> firstName,
      Sourced<String> lastName,
      Sourced<String> email,
      Sourced<String> secondaryEmail,
      Sourced<String> mobile) {}

  /** How the user's calls ring and end. */
  public record Phone(
      Sourced<PhoneType> type,
      Sourced<String> deskPhoneNumber,
      boolean autoAccept,
      Sourced<Long> afterContactWorkSeconds,
      boolean persistentConnection) {}

  /** What differs on a channel; what is not written is empty. */
  public record OnChannel(
      Sourced<Channel> channel,
      Optional<Sourced<Boolean>> autoAccept,
      Optional<Sourced<Boolean>> autoAcceptCallbacks,
      Optional<Sourced<Long>> afterContactWorkSeconds,
      Optional<Sourced<Long>> afterCallbackWorkSeconds,
      Optional<Sourced<PhoneType>> phone,
      Sourced<String> deskPhoneNumber,
      Optional<Sourced<Boolean>> persistentConnection,
      Optional<Sourced<VoiceEnhancement>> voiceEnhancement,
      Origin origin) {}

  /** A skill. */
  public record Proficiency(
      Link attribute, Sourced<String> value, Sourced<Long> level, Origin origin) {}
}
