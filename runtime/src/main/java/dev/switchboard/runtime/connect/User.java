package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.UserSettings;
import dev.switchboard.runtime.ConnectStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awscdk.services.connect.CfnUser;
import software.amazon.awscdk.services.connect.CfnUserProps;
import software.constructs.Construct;

/**
 * A user of an instance; its name is the one to sign in with.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html">AWS::Connect::User</a>
 */
public class User extends CfnUser implements IUser {
  private String arn;

  private User(Construct scope, String id, CfnUserProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
    ConnectStack.register(scope, Resource.USER, id, this);
  }

  /** A user that exists already. */
  public static IUser fromUserArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.USER, arn);
  }

  /** A user that exists already, which must belong to the instance. */
  public static IUser fromUserArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.USER, arn, instance);
  }

  /** A user that exists already, by its id in the instance. */
  public static IUser fromUserAttributes(IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.USER, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrUserArn();
    }
    return arn;
  }

  /** Builds a user. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private final List<ISecurityProfile> securityProfiles = new ArrayList<>();
    private final List<UserChannelSettings> channels = new ArrayList<>();
    private final List<UserProficiencyProperty> proficiencies = new ArrayList<>();
    private final UserIdentityInfoProperty.Builder identity = UserIdentityInfoProperty.builder();
    private boolean identified;
    private String directoryUserId;
    private String password;
    private IRoutingProfile routingProfile;
    private IHierarchyGroup hierarchyGroup;
    private String phone = "SOFT_PHONE";
    private String deskPhoneNumber;
    private boolean autoAccept;
    private int afterContactWorkSeconds;
    private boolean persistentConnection;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a user in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The first name. */
    public Builder firstName(String firstName) {
      identity.firstName(firstName);
      return identified();
    }

    /** The last name. */
    public Builder lastName(String lastName) {
      identity.lastName(lastName);
      return identified();
    }

    /** The e-mail address. */
    public Builder email(String email) {
      identity.email(email);
      return identified();
    }

    /** A second e-mail address, for notifications. */
    public Builder secondaryEmail(String secondaryEmail) {
      identity.secondaryEmail(secondaryEmail);
      return identified();
    }

    /** The number of a mobile phone. */
    public Builder mobile(String mobile) {
      identity.mobile(mobile);
      return identified();
    }

    private Builder identified() {
      identified = true;
      return this;
    }

    /** The id in the directory that manages identities. */
    public Builder directoryUserId(String directoryUserId) {
      this.directoryUserId = directoryUserId;
      return this;
    }

    /** The initial password: a reference that CloudFormation resolves, never the password. */
    public Builder password(String reference) {
      if (!reference.startsWith("{{resolve:")) {
        throw new IllegalArgumentException(id + ": a password is given by reference to a secret");
      }
      this.password = reference;
      return this;
    }

    /** The routing profile. */
    public Builder routingProfile(IRoutingProfile routingProfile) {
      this.routingProfile = routingProfile;
      return this;
    }

    /** Adds a security profile. */
    public Builder securityProfile(ISecurityProfile securityProfile) {
      securityProfiles.add(securityProfile);
      return this;
    }

    /** The hierarchy group. */
    public Builder hierarchyGroup(IHierarchyGroup hierarchyGroup) {
      this.hierarchyGroup = hierarchyGroup;
      return this;
    }

    /** Where calls ring: {@code SOFT_PHONE} or {@code DESK_PHONE}. */
    public Builder phone(String phone) {
      this.phone = phone;
      return this;
    }

    /** The number of the desk phone. */
    public Builder deskPhoneNumber(String deskPhoneNumber) {
      this.deskPhoneNumber = deskPhoneNumber;
      return this;
    }

    /** Whether contacts are accepted without a click. */
    public Builder autoAccept(boolean autoAccept) {
      this.autoAccept = autoAccept;
      return this;
    }

    /** Seconds after a contact before the next comes. */
    public Builder afterContactWorkSeconds(int seconds) {
      this.afterContactWorkSeconds = seconds;
      return this;
    }

    /** Whether the softphone keeps its connection between calls. */
    public Builder persistentConnection(boolean persistentConnection) {
      this.persistentConnection = persistentConnection;
      return this;
    }

    /** Adds what differs on a channel. */
    public Builder channel(UserChannelSettings channel) {
      channels.add(channel);
      return this;
    }

    /** Adds a skill. */
    public Builder proficiency(IPredefinedAttribute attribute, String value, int level) {
      proficiencies.add(
          UserProficiencyProperty.builder()
              .attributeName(attribute.getPredefinedAttributeName())
              .attributeValue(value)
              .level(level)
              .build());
      return this;
    }

    /**
     * What an environment says of the user wins over what was said before; call it after {@link
     * #instance}.
     */
    public Builder settings(UserSettings settings) {
      settings.username().ifPresent(this::name);
      settings.firstName().ifPresent(this::firstName);
      settings.lastName().ifPresent(this::lastName);
      settings.email().ifPresent(this::email);
      settings.mobile().ifPresent(this::mobile);
      settings.directoryUserId().ifPresent(this::directoryUserId);
      settings.password().ifPresent(this::password);
      UserReferences references = new UserReferences(scope, id, requiredInstance());
      settings.routingProfile().map(references::routingProfile).ifPresent(this::routingProfile);
      if (!settings.securityProfiles().isEmpty()) {
        securityProfiles.clear();
        settings.securityProfiles().forEach(p -> securityProfile(references.securityProfile(p)));
      }
      settings.hierarchyGroup().map(references::hierarchyGroup).ifPresent(this::hierarchyGroup);
      if (!settings.proficiencies().isEmpty()) {
        proficiencies.clear();
        settings
            .proficiencies()
            .forEach(s -> proficiency(references.attribute(s.attribute()), s.value(), s.level()));
      }
      return tags(settings.tags());
    }

    /** Adds it to the scope. */
    public User build() {
      return new User(
          scope,
          id,
          CfnUserProps.builder()
              .instanceArn(instanceArn())
              .username(requiredName())
              .password(password)
              .directoryUserId(directoryUserId)
              .identityInfo(identified ? identity.build() : null)
              .routingProfileArn(required(routingProfile, "routing profile").getRoutingProfileArn())
              .securityProfileArns(
                  securityProfiles.stream().map(ISecurityProfile::getSecurityProfileArn).toList())
              .hierarchyGroupArn(
                  hierarchyGroup == null ? null : hierarchyGroup.getHierarchyGroupArn())
              .phoneConfig(
                  UserPhoneConfigProperty.builder()
                      .phoneType(phone)
                      .deskPhoneNumber(deskPhoneNumber)
                      .autoAccept(autoAccept)
                      .afterContactWorkTimeLimit(afterContactWorkSeconds)
                      .persistentConnection(persistentConnection)
                      .build())
              .phoneNumberConfigs(onChannels(UserChannelSettings::phoneNumber))
              .autoAcceptConfigs(onChannels(UserChannelSettings::autoAccept))
              .afterContactWorkConfigs(onChannels(UserChannelSettings::afterContactWork))
              .persistentConnectionConfigs(onChannels(UserChannelSettings::persistentConnection))
              .voiceEnhancementConfigs(onChannels(UserChannelSettings::voiceEnhancement))
              .userProficiencies(given(proficiencies))
              .tags(cfnTags())
              .build());
    }

    private <T> List<T> onChannels(Function<UserChannelSettings, T> setting) {
      return given(channels.stream().map(setting).filter(Objects::nonNull).toList());
    }
  }
}
