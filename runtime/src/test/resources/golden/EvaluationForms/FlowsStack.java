package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.services.connect.CfnEvaluationForm;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final AgentsStack agents;

  private final UsersStack users;

  private final IConnectResource callQuality;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, AgentsStack agents,
      UsersStack users) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.agents = agents;
    this.users = users;
    this.callQuality = owns(Resource.EVALUATION_FORM, "CallQuality") ? createCallQuality() : center.existing().resource(Resource.EVALUATION_FORM, "CallQuality", instance);
  }

  private IConnectResource createCallQuality() {
    return created(
        CfnEvaluationForm.Builder.create(this, "CallQuality")
            .instanceArn(instance.getInstanceArn())
            .title("Call quality")
            .description(text("How calls of ${brandName} went"))
            .status("ACTIVE")
            .scoringStrategy(CfnEvaluationForm.ScoringStrategyProperty.builder()
                .mode("QUESTION_ONLY")
                .status("ENABLED")
                .build())
            .autoEvaluationConfiguration(CfnEvaluationForm.AutoEvaluationConfigurationProperty.builder()
                .enabled(true)
                .build())
            .languageConfiguration(CfnEvaluationForm.EvaluationFormLanguageConfigurationProperty.builder()
                .formLanguage("en-US")
                .build())
            .targetConfiguration(CfnEvaluationForm.EvaluationFormTargetConfigurationProperty.builder()
                .contactInteractionType("AGENT")
                .build())
            .reviewConfiguration(CfnEvaluationForm.EvaluationReviewConfigurationProperty.builder()
                .reviewNotificationRecipients(List.of(
                    CfnEvaluationForm.EvaluationReviewNotificationRecipientProperty.builder()
                        .value(CfnEvaluationForm.EvaluationReviewNotificationRecipientValueProperty.builder()
                            .userId(resourceId(users.ann()))
                            .build())
                        .type("USER_ID")
                        .build()))
                .eligibilityDays(14)
                .build())
            .items(List.of(
                CfnEvaluationForm.EvaluationFormBaseItemProperty.builder()
                    .section(CfnEvaluationForm.EvaluationFormSectionProperty.builder()
                        .title("Greeting")
                        .instructions("The first minute")
                        .items(List.of(
                            CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                .question(CfnEvaluationForm.EvaluationFormQuestionProperty.builder()
                                    .title("Did the agent say their name?")
                                    .instructions("First or last name")
                                    .weight(60)
                                    .notApplicableEnabled(true)
                                    .questionTypeProperties(CfnEvaluationForm.EvaluationFormQuestionTypePropertiesProperty.builder()
                                        .singleSelect(CfnEvaluationForm.EvaluationFormSingleSelectQuestionPropertiesProperty.builder()
                                            .options(List.of(
                                                CfnEvaluationForm.EvaluationFormSingleSelectQuestionOptionProperty.builder()
                                                    .refId("yes")
                                                    .text("Yes")
                                                    .score(10)
                                                    .build(),
                                                CfnEvaluationForm.EvaluationFormSingleSelectQuestionOptionProperty.builder()
                                                    .refId("no")
                                                    .text("No")
                                                    .score(0)
                                                    .automaticFail(true)
                                                    .automaticFailConfiguration(CfnEvaluationForm.AutomaticFailConfigurationProperty.builder()
                                                        .targetSection("Manner")
                                                        .build())
                                                    .build()))
                                            .displayAs("RADIO")
                                            .automation(CfnEvaluationForm.EvaluationFormSingleSelectQuestionAutomationProperty.builder()
                                                .options(List.of(
                                                    CfnEvaluationForm.EvaluationFormSingleSelectQuestionAutomationOptionProperty.builder()
                                                        .ruleCategory(CfnEvaluationForm.SingleSelectQuestionRuleCategoryAutomationProperty.builder()
                                                            .category("Named")
                                                            .condition("PRESENT")
                                                            .optionRefId("yes")
                                                            .build())
                                                        .build()))
                                                .defaultOptionRefId("no")
                                                .answerSource(CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty.builder()
                                                    .sourceType("CONTACT_LENS_DATA")
                                                    .build())
                                                .build())
                                            .build())
                                        .build())
                                    .questionType("SINGLESELECT")
                                    .refId("Named")
                                    .build())
                                .build(),
                            CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                .section(CfnEvaluationForm.EvaluationFormSectionProperty.builder()
                                    .title("Manner")
                                    .items(List.of(
                                        CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                            .question(CfnEvaluationForm.EvaluationFormQuestionProperty.builder()
                                                .title("In a word?")
                                                .questionType("TEXT")
                                                .refId("Word")
                                                .build())
                                            .build()))
                                    .refId("Manner")
                                    .build())
                                .build()))
                        .refId("Opening")
                        .build())
                    .build(),
                CfnEvaluationForm.EvaluationFormBaseItemProperty.builder()
                    .section(CfnEvaluationForm.EvaluationFormSectionProperty.builder()
                        .title("Pace")
                        .weight(0)
                        .items(List.of(
                            CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                .question(CfnEvaluationForm.EvaluationFormQuestionProperty.builder()
                                    .title("How long was the customer on hold?")
                                    .weight(40)
                                    .questionTypeProperties(CfnEvaluationForm.EvaluationFormQuestionTypePropertiesProperty.builder()
                                        .numeric(CfnEvaluationForm.EvaluationFormNumericQuestionPropertiesProperty.builder()
                                            .minValue(0)
                                            .maxValue(100)
                                            .options(List.of(
                                                CfnEvaluationForm.EvaluationFormNumericQuestionOptionProperty.builder()
                                                    .minValue(0)
                                                    .maxValue(50)
                                                    .score(10)
                                                    .build(),
                                                CfnEvaluationForm.EvaluationFormNumericQuestionOptionProperty.builder()
                                                    .minValue(51)
                                                    .maxValue(100)
                                                    .automaticFail(true)
                                                    .automaticFailConfiguration(CfnEvaluationForm.AutomaticFailConfigurationProperty.builder()
                                                        .targetSection("Opening")
                                                        .build())
                                                    .build()))
                                            .automation(CfnEvaluationForm.EvaluationFormNumericQuestionAutomationProperty.builder()
                                                .propertyValue(CfnEvaluationForm.NumericQuestionPropertyValueAutomationProperty.builder()
                                                    .label("LONGEST_HOLD_DURATION")
                                                    .build())
                                                .answerSource(CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty.builder()
                                                    .sourceType("CONTACT_LENS_DATA")
                                                    .build())
                                                .build())
                                            .build())
                                        .build())
                                    .questionType("NUMERIC")
                                    .refId("Hold")
                                    .build())
                                .build(),
                            CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                .question(CfnEvaluationForm.EvaluationFormQuestionProperty.builder()
                                    .title("How was it?")
                                    .enablement(CfnEvaluationForm.EvaluationFormItemEnablementConfigurationProperty.builder()
                                        .condition(CfnEvaluationForm.EvaluationFormItemEnablementConditionProperty.builder()
                                            .operands(List.of(
                                                CfnEvaluationForm.EvaluationFormItemEnablementConditionOperandProperty.builder()
                                                    .expression(CfnEvaluationForm.EvaluationFormItemEnablementExpressionProperty.builder()
                                                        .source(CfnEvaluationForm.EvaluationFormItemEnablementSourceProperty.builder()
                                                            .refId("Named")
                                                            .type("QUESTION_REF_ID")
                                                            .build())
                                                        .comparator("IN")
                                                        .values(List.of(
                                                            CfnEvaluationForm.EvaluationFormItemEnablementSourceValueProperty.builder()
                                                                .refId("yes")
                                                                .type("OPTION_REF_ID")
                                                                .build()))
                                                        .build())
                                                    .build()))
                                            .operator("OR")
                                            .build())
                                        .action("ENABLE")
                                        .defaultAction("DISABLE")
                                        .build())
                                    .questionTypeProperties(CfnEvaluationForm.EvaluationFormQuestionTypePropertiesProperty.builder()
                                        .multiSelect(CfnEvaluationForm.EvaluationFormMultiSelectQuestionPropertiesProperty.builder()
                                            .options(List.of(
                                                CfnEvaluationForm.EvaluationFormMultiSelectQuestionOptionProperty.builder()
                                                    .refId("kind")
                                                    .text("Kind")
                                                    .build(),
                                                CfnEvaluationForm.EvaluationFormMultiSelectQuestionOptionProperty.builder()
                                                    .refId("short")
                                                    .text("Short")
                                                    .build()))
                                            .displayAs("CHECKBOX")
                                            .automation(CfnEvaluationForm.EvaluationFormMultiSelectQuestionAutomationProperty.builder()
                                                .options(List.of(
                                                    CfnEvaluationForm.EvaluationFormMultiSelectQuestionAutomationOptionProperty.builder()
                                                        .ruleCategory(CfnEvaluationForm.MultiSelectQuestionRuleCategoryAutomationProperty.builder()
                                                            .category("Kind")
                                                            .condition("PRESENT")
                                                            .optionRefIds(List.of("kind"))
                                                            .build())
                                                        .build()))
                                                .defaultOptionRefIds(List.of("short"))
                                                .answerSource(CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty.builder()
                                                    .sourceType("GEN_AI")
                                                    .build())
                                                .build())
                                            .build())
                                        .build())
                                    .questionType("MULTISELECT")
                                    .refId("Impression")
                                    .build())
                                .build(),
                            CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                .question(CfnEvaluationForm.EvaluationFormQuestionProperty.builder()
                                    .title("What else?")
                                    .questionTypeProperties(CfnEvaluationForm.EvaluationFormQuestionTypePropertiesProperty.builder()
                                        .text(CfnEvaluationForm.EvaluationFormTextQuestionPropertiesProperty.builder()
                                            .automation(CfnEvaluationForm.EvaluationFormTextQuestionAutomationProperty.builder()
                                                .answerSource(CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty.builder()
                                                    .sourceType("GEN_AI")
                                                    .build())
                                                .build())
                                            .build())
                                        .build())
                                    .questionType("TEXT")
                                    .refId("Else")
                                    .build())
                                .build(),
                            CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                .question(CfnEvaluationForm.EvaluationFormQuestionProperty.builder()
                                    .title("When to call back?")
                                    .questionType("DATETIME")
                                    .refId("CallBack")
                                    .build())
                                .build()))
                        .refId("Pace")
                        .build())
                    .build()))
            .tags(List.of(
                CfnTag.builder().key("Team").value("quality").build()))
            .build(),
        CfnEvaluationForm::getAttrEvaluationFormArn);
  }

  /**
   * Evaluation form "Call quality", declared by {@link shop.CallQuality}.
   */
  public IConnectResource callQuality() {
    return callQuality;
  }
}
