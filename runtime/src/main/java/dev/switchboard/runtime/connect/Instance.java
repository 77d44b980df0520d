package dev.switchboard.runtime.connect;

import dev.switchboard.environment.ConnectSettings;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.logs.FlowLogGroup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnInstance;
import software.amazon.awscdk.services.connect.CfnInstanceProps;
import software.constructs.Construct;

/**
 * An Amazon Connect instance. It outlives its stack: what it holds can't be recreated.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-instance.html">AWS::Connect::Instance</a>
 */
public class Instance extends CfnInstance implements IInstance {
  private String arn;

  private Instance(Construct scope, String id, CfnInstanceProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** An instance that exists already. */
  public static IInstance fromInstanceArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.INSTANCE, arn);
  }

  /**
   * An instance that exists already, in a region and account.
   *
   * @throws IllegalArgumentException if the ARN is of another one
   */
  public static IInstance fromInstanceArn(String id, String arn, String region, String account) {
    return Imported.instance(id, arn, region, account);
  }

  /** An instance that exists already, by its id, in a region and account. */
  public static IInstance fromInstanceId(String instanceId, String region, String account) {
    return new Imported(
        new ConnectArn(
                ConnectArn.partitionOf(region),
                region,
                account,
                instanceId,
                ResourceKind.INSTANCE,
                instanceId)
            .toString());
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrArn();
    }
    return arn;
  }

  /** Builds an instance. */
  public static final class Builder {
    private final Construct scope;
    private final String id;
    private String alias;
    private String identityManagement = "CONNECT_MANAGED";
    private String directoryId;
    private boolean inboundCalls = true;
    private boolean outboundCalls = true;
    private boolean flowLogs = true;
    private boolean contactLens = true;
    private boolean earlyMedia = true;
    private boolean retain = true;
    private Boolean autoResolveBestVoices;
    private Boolean highVolumeOutbound;
    private Boolean customVoices;
    private Boolean multiPartyConference;
    private Boolean multiPartyChat;
    private Boolean enhancedContactMonitoring;
    private Boolean enhancedChatMonitoring;
    private Boolean messageStreaming;
    private final Map<String, String> tags = new TreeMap<>();

    private Builder(Construct scope, String id) {
      this.scope = scope;
      this.id = id;
    }

    /** Starts an instance in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    /** The first label of the access URL. */
    public Builder alias(String alias) {
      this.alias = alias;
      return this;
    }

    /** How agents sign in: {@code CONNECT_MANAGED}, {@code SAML} or {@code EXISTING_DIRECTORY}. */
    public Builder identityManagement(String identityManagement) {
      this.identityManagement = identityManagement;
      return this;
    }

    /** Whether the instance takes calls. */
    public Builder inboundCalls(boolean inboundCalls) {
      this.inboundCalls = inboundCalls;
      return this;
    }

    /** Whether the instance makes calls. */
    public Builder outboundCalls(boolean outboundCalls) {
      this.outboundCalls = outboundCalls;
      return this;
    }

    /** Whether flows write logs. */
    public Builder flowLogs(boolean flowLogs) {
      this.flowLogs = flowLogs;
      return this;
    }

    /** Whether Contact Lens is available. */
    public Builder contactLens(boolean contactLens) {
      this.contactLens = contactLens;
      return this;
    }

    /** Whether an agent hears the network's audio before an outbound call is answered. */
    public Builder earlyMedia(boolean earlyMedia) {
      this.earlyMedia = earlyMedia;
      return this;
    }

    /** Whether the best voice of a language is taken by itself. */
    public Builder autoResolveBestVoices(boolean autoResolveBestVoices) {
      this.autoResolveBestVoices = autoResolveBestVoices;
      return this;
    }

    /** Whether calls are made at high volume, which AWS has to allow first. */
    public Builder highVolumeOutbound(boolean highVolumeOutbound) {
      this.highVolumeOutbound = highVolumeOutbound;
      return this;
    }

    /** Whether custom voices are used, which AWS has to allow first. */
    public Builder customVoices(boolean customVoices) {
      this.customVoices = customVoices;
      return this;
    }

    /** Whether up to six people may be in a call. */
    public Builder multiPartyConference(boolean multiPartyConference) {
      this.multiPartyConference = multiPartyConference;
      return this;
    }

    /** Whether up to six people may be in a chat. */
    public Builder multiPartyChat(boolean multiPartyChat) {
      this.multiPartyChat = multiPartyChat;
      return this;
    }

    /** Whether several supervisors may monitor a call and barge in. */
    public Builder enhancedContactMonitoring(boolean enhancedContactMonitoring) {
      this.enhancedContactMonitoring = enhancedContactMonitoring;
      return this;
    }

    /** Whether several supervisors may monitor a chat and barge in. */
    public Builder enhancedChatMonitoring(boolean enhancedChatMonitoring) {
      this.enhancedChatMonitoring = enhancedChatMonitoring;
      return this;
    }

    /** Whether messages of chats stream while they are written. */
    public Builder messageStreaming(boolean messageStreaming) {
      this.messageStreaming = messageStreaming;
      return this;
    }

    /** Adds a tag. */
    public Builder tag(String key, String value) {
      tags.put(key, value);
      return this;
    }

    /** Whether the instance outlives its stack; by default it does. */
    public Builder retain(boolean retain) {
      this.retain = retain;
      return this;
    }

    /** What an environment says of the instance wins over what was said before. */
    public Builder settings(ConnectSettings settings) {
      settings.instanceAlias().ifPresent(this::alias);
      settings.identityManagement().ifPresent(type -> identityManagement = type.name());
      directoryId = settings.directoryId().orElse(directoryId);
      settings.inboundCallsEnabled().ifPresent(this::inboundCalls);
      settings.outboundCallsEnabled().ifPresent(this::outboundCalls);
      settings.contactFlowLogsEnabled().ifPresent(this::flowLogs);
      settings.contactLensEnabled().ifPresent(this::contactLens);
      settings.earlyMediaEnabled().ifPresent(this::earlyMedia);
      return this;
    }

    /** Adds it to the scope. */
    public Instance build() {
      Optional<CfnResource> logs =
          flowLogs && alias != null ? FlowLogGroup.create(scope, id, alias) : Optional.empty();
      Instance instance =
          new Instance(
              scope,
              id,
              CfnInstanceProps.builder()
                  // An alias is part of a host name.
                  .instanceAlias(alias == null ? null : alias.toLowerCase(Locale.ROOT))
                  .identityManagementType(identityManagement)
                  .directoryId(directoryId)
                  .attributes(
                      AttributesProperty.builder()
                          .inboundCalls(inboundCalls)
                          .outboundCalls(outboundCalls)
                          .contactflowLogs(flowLogs)
                          .contactLens(contactLens)
                          .earlyMedia(earlyMedia)
                          .autoResolveBestVoices(autoResolveBestVoices)
                          .highVolumeOutBound(highVolumeOutbound)
                          .useCustomTtsVoices(customVoices)
                          .multiPartyConference(multiPartyConference)
                          .multiPartyChatConference(multiPartyChat)
                          .enhancedContactMonitoring(enhancedContactMonitoring)
                          .enhancedChatMonitoring(enhancedChatMonitoring)
                          .messageStreaming(messageStreaming)
                          .build())
                  .tags(ResourceBuilder.cfnTags(tags))
                  .build());
      logs.ifPresent(instance::addResourceDependency);
      ConnectStack.register(scope, instance, logs);
      if (retain) {
        instance.applyRemovalPolicy(RemovalPolicy.RETAIN);
      }
      return instance;
    }
  }
}
