package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Parts;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an evaluation form. The types nested in it are its sections, {@link EvaluationSection},
 * and those nested in sections are questions or subsections; their simple names are the ids by
 * which Amazon Connect knows them.
 *
 * <pre>{@code
 * @EvaluationForm(title = "Call quality", scoring = FormScoring.SECTION_ONLY)
 * interface CallQuality {
 *   @EvaluationSection(title = "Greeting", weight = 100)
 *   interface Greeting {
 *     @SingleSelectQuestion(
 *         title = "Did the agent say their name?",
 *         options = {
 *           @SingleSelectOption(id = "yes", text = "Yes", score = 10),
 *           @SingleSelectOption(id = "no", text = "No", score = 0)
 *         })
 *     interface Named {}
 *   }
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html">AWS::Connect::EvaluationForm</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::EvaluationForm",
    words = "evaluation form",
    kind = Resource.EVALUATION_FORM,
    name = "title",
    uniqueName = false,
    identifiedBy = "EvaluationFormArn",
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html")
@Structure(level = "LanguageConfiguration", value = "EvaluationFormLanguageConfiguration")
@Structure(level = "TargetConfiguration", value = "EvaluationFormTargetConfiguration")
@Structure(level = "ReviewConfiguration", value = "EvaluationReviewConfiguration")
@Structure(
    level = "ReviewConfiguration.ReviewNotificationRecipients",
    value = "EvaluationReviewNotificationRecipient")
@Structure(
    level = "ReviewConfiguration.ReviewNotificationRecipients.Value",
    value = "EvaluationReviewNotificationRecipientValue")
@FixedProperty(
    name = "ReviewConfiguration.ReviewNotificationRecipients[].Type",
    value = "USER_ID",
    with = "reviewers")
@FixedProperty(name = "ScoringStrategy.Status", value = "ENABLED", with = "scoring")
@Parts(
    property = "Items",
    structure = "EvaluationFormBaseItem",
    value = EvaluationSection.class,
    min = 1,
    max = 200)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EvaluationForm {
  /** The title: 1 to 128 characters. */
  @Property(value = "Title", min = 1, max = 128)
  String title();

  /** What is evaluated: at most 1,024 characters. */
  @Property(value = "Description", max = 1024)
  String description() default "";

  /** Whether it can be filled in. */
  @Property(value = "Status", required = true)
  FormStatus status() default FormStatus.ACTIVE;

  /** What the weights stand on; needed if it is scored. */
  @Property("ScoringStrategy.Mode")
  FormScoring scoring() default FormScoring.SECTION_ONLY;

  /** Whether it is scored, where {@link #scoring} says how. */
  @Property("ScoringStrategy.Status")
  FormScoringStatus scoringStatus() default FormScoringStatus.ENABLED;

  /** Whether rules may fill it in and submit it. */
  @Property("AutoEvaluationConfiguration.Enabled")
  boolean autoEvaluation() default false;

  /** The language that it is written in. */
  @Property("LanguageConfiguration.FormLanguage")
  FormLanguage language() default FormLanguage.EN_US;

  /** Whose work it looks at. */
  @Property("TargetConfiguration.ContactInteractionType")
  FormTarget target() default FormTarget.AGENT;

  /** Who is told of a request to review an evaluation. */
  @Property(
      value = "ReviewConfiguration.ReviewNotificationRecipients[].Value.UserId",
      by = Property.By.ID)
  @Refers(Resource.USER)
  Class<?>[] reviewers() default {};

  /** For how many days a review can be requested: 1 to 90. */
  @Property(value = "ReviewConfiguration.EligibilityDays", min = 1, max = 90)
  int reviewDays() default 30;

  /** Tags of the evaluation form. */
  Tag[] tags() default {};
}
