package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a test case, which Amazon Connect runs against a flow by simulating a contact.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html">AWS::Connect::TestCase</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::TestCase",
    words = "test case",
    kind = Resource.TEST_CASE,
    identifiedBy = "TestCaseArn",
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html")
@FixedProperty(name = "EntryPoint.Type", value = "VOICE_CALL", with = "callsFlow")
@FixedProperty(name = "EntryPoint.Type", value = "CHAT", with = "chatsFlow")
@AtMostOne({"callsFlow", "chatsFlow"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TestCase {
  /** The name in the instance, 1 to 127 characters, unique among test cases. */
  @Property(value = "Name", min = 1, max = 127, pattern = ".*\\S.*", use = "more than spaces")
  String name();

  /** What is tested: at most 500 characters. */
  @Property(value = "Description", max = 500)
  String description() default "";

  /**
   * The observations and actions in Amazon Connect's testing language, a JSON file below the
   * resources folder.
   */
  @Property(value = "Content", content = Property.Content.TEXT_FILE)
  String content();

  /** The attributes that the simulated contact starts with, as JSON. */
  @Property("InitializationData")
  String initializationData() default "";

  /** Whether it is ready to run. */
  @Property("Status")
  TestCaseStatus status() default TestCaseStatus.PUBLISHED;

  /**
   * The flow that a simulated call enters. (A number to dial can't be given: the schema of the type
   * has a pattern that no number matches.)
   */
  @Property(value = "EntryPoint.VoiceCallEntryPointParameters.FlowId", by = Property.By.ID)
  @Refers(Resource.CONTACT_FLOW)
  Class<?> callsFlow() default Unset.class;

  /** The flow that a simulated chat enters. */
  @Property(value = "EntryPoint.ChatEntryPointParameters.FlowId", by = Property.By.ID)
  @Refers(Resource.CONTACT_FLOW)
  Class<?> chatsFlow() default Unset.class;

  /** Tags of the test case. */
  Tag[] tags() default {};
}
