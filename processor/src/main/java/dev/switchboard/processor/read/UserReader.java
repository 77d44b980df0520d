package dev.switchboard.processor.read;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.PhoneType;
import dev.switchboard.annotations.VoiceEnhancement;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.UserModel;
import dev.switchboard.processor.model.UserModel.Identity;
import dev.switchboard.processor.model.UserModel.OnChannel;
import dev.switchboard.processor.model.UserModel.Phone;
import dev.switchboard.processor.model.UserModel.Proficiency;

/** Reads {@link dev.switchboard.annotations.User}. */
final class UserReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new UserModel(
        declaration,
        annotation.text("username"),
        new Identity(
            annotation.text("firstName", ""),
            annotation.text("lastName", ""),
            annotation.text("email", ""),
            annotation.text("secondaryEmail", ""),
            annotation.text("mobile", "")),
        annotation.text("directoryUserId", ""),
        annotation.writtenLink("routingProfile"),
        annotation.links("securityProfiles"),
        annotation.writtenLink("hierarchyGroup"),
        new Phone(
            annotation.constant("phone", PhoneType.SOFT_PHONE),
            annotation.text("deskPhoneNumber", ""),
            annotation.flag("autoAccept", false),
            annotation.number("afterContactWorkSeconds", 0),
            annotation.flag("persistentConnection", false)),
        annotation.nestedList("channels").stream().map(UserReader::channel).toList(),
        annotation.nestedList("proficiencies").stream().map(UserReader::proficiency).toList());
  }

  private static OnChannel channel(Written channel) {
    return new OnChannel(
        channel.constant("channel", Channel.class),
        channel.writtenFlag("autoAccept"),
        channel.writtenFlag("autoAcceptCallbacks"),
        channel.writtenNumber("afterContactWorkSeconds"),
        channel.writtenNumber("afterCallbackWorkSeconds"),
        channel.writtenConstant("phone", PhoneType.class),
        channel.text("deskPhoneNumber", ""),
        channel.writtenFlag("persistentConnection"),
        channel.writtenConstant("voiceEnhancement", VoiceEnhancement.class),
        channel.origin());
  }

  private static Proficiency proficiency(Written proficiency) {
    return new Proficiency(
        proficiency.link("attribute"),
        proficiency.text("value"),
        proficiency.number("level"),
        proficiency.origin());
  }
}
