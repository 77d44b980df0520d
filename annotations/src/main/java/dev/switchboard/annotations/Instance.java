package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the Amazon Connect instance that the contact center lives in. With {@link
 * ImportExisting} the instance is not created and its ARN comes from the environment's file. The
 * package of this type is the package of the generated stack classes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-instance.html">AWS::Connect::Instance</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Instance {
  /**
   * The access URL's first label: 1 to 45 letters, digits and hyphens, unique in AWS. May hold
   * {@code ${name}} values. Create-only: another alias is another instance.
   */
  String alias();

  /** How agents sign in. Create-only. The environment's file may set another. */
  IdentityManagement identityManagement() default IdentityManagement.CONNECT_MANAGED;

  /** Whether the instance takes calls. */
  boolean inboundCalls() default true;

  /** Whether the instance makes calls. */
  boolean outboundCalls() default true;

  /** Whether flows write logs to CloudWatch. */
  boolean flowLogs() default true;

  /** Whether Contact Lens is available. */
  boolean contactLens() default true;

  /** Whether an agent hears the network's audio before an outbound call is answered. */
  boolean earlyMedia() default true;

  /** Whether the best voice of a language is taken by itself. Left out, Amazon Connect decides. */
  boolean autoResolveBestVoices() default true;

  /**
   * Whether calls are made at high volume, which AWS has to allow first. Left out, Amazon Connect
   * decides.
   */
  boolean highVolumeOutbound() default false;

  /** Whether custom voices are used, which AWS has to allow first. */
  boolean customVoices() default false;

  /** Whether up to six people may be in a call. Left out, Amazon Connect decides. */
  boolean multiPartyConference() default false;

  /** Whether up to six people may be in a chat. Left out, Amazon Connect decides. */
  boolean multiPartyChat() default false;

  /**
   * Whether several supervisors may monitor a call and barge in. Left out, Amazon Connect decides.
   */
  boolean enhancedContactMonitoring() default false;

  /**
   * Whether several supervisors may monitor a chat and barge in. Left out, Amazon Connect decides.
   */
  boolean enhancedChatMonitoring() default false;

  /** Whether messages of chats stream while they are written. Left out, Amazon Connect decides. */
  boolean messageStreaming() default false;

  /**
   * The sites that may embed the Contact Control Panel, such as {@code https://crm.example.com}, or
   * an environment value such as {@code ${crmOrigin}}.
   */
  String[] approvedOrigins() default {};

  /**
   * Public keys with which flows encrypt what customers enter, in PEM: environment values such as
   * {@code ${inputCertificate}}; at most two.
   */
  String[] securityKeys() default {};

  /** Tags of the instance. */
  Tag[] tags() default {};
}
