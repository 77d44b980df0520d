package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an email address of the instance, at which customers write and from which agents answer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html">AWS::Connect::EmailAddress</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::EmailAddress",
    words = "email address",
    kind = Resource.EMAIL_ADDRESS,
    name = "address",
    identifiedBy = "EmailAddressArn",
    beforeFlows = true,
    retained = true,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html")
@Structure(level = "AliasConfigurations", value = "AliasConfiguration")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EmailAddress {
  /**
   * The address, at most 255 characters: of a domain that the instance has, such as {@code
   * support@acme.email.connect.aws}.
   */
  @Property(
      value = "EmailAddress",
      min = 1,
      max = 255,
      pattern = "[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+",
      use = "an address such as support@example.com, with at most 64 characters before the @")
  String address();

  /** What customers see beside the address: at most 256 characters. */
  @Property(
      value = "DisplayName",
      max = 256,
      pattern = "\\S(?s:.*\\S)?",
      use = "a text without space around it")
  String displayName() default "";

  /** What the address is for: at most 250 characters. */
  @Property(
      value = "Description",
      max = 250,
      pattern = "\\S(?s:.*\\S)?",
      use = "a text without space around it")
  String description() default "";

  /** The address that mail to this one is forwarded to. */
  @Property("AliasConfigurations[].EmailAddressArn")
  @Refers(Resource.EMAIL_ADDRESS)
  Class<?> aliasOf() default Unset.class;

  /** Tags of the email address. */
  Tag[] tags() default {};
}
