package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.services.connect.CfnContactFlowVersion;
import software.amazon.awscdk.services.connect.CfnEvaluationForm;
import software.amazon.awscdk.services.connect.CfnRule;
import software.amazon.awscdk.services.connect.CfnTestCase;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final AgentsStack agents;

  private final UsersStack users;

  private final IContactFlow backOffice;

  private final IConnectResource quickLook;

  private final IConnectResource backOfficeMay;

  private final IConnectResource angry;

  private final IConnectResource closed;

  private final IConnectResource ticket;

  private final IConnectResource backOfficeHangsUp;

  private final IConnectResource chatIsAnswered;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, AgentsStack agents,
      UsersStack users) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.agents = agents;
    this.users = users;
    this.backOffice = owns(Resource.CONTACT_FLOW, "BackOffice") ? createBackOffice() : center.existing().contactFlow("BackOffice", instance);
    this.quickLook = owns(Resource.EVALUATION_FORM, "QuickLook") ? createQuickLook() : center.existing().resource(Resource.EVALUATION_FORM, "QuickLook", instance);
    this.backOfficeMay = owns(Resource.CONTACT_FLOW_VERSION, "BackOfficeMay") ? createBackOfficeMay() : center.existing().resource(Resource.CONTACT_FLOW_VERSION, "BackOfficeMay", instance);
    this.angry = owns(Resource.RULE, "Angry") ? createAngry() : center.existing().resource(Resource.RULE, "Angry", instance);
    this.closed = owns(Resource.RULE, "Closed") ? createClosed() : center.existing().resource(Resource.RULE, "Closed", instance);
    this.ticket = owns(Resource.RULE, "Ticket") ? createTicket() : center.existing().resource(Resource.RULE, "Ticket", instance);
    this.backOfficeHangsUp = owns(Resource.TEST_CASE, "BackOfficeHangsUp") ? createBackOfficeHangsUp() : center.existing().resource(Resource.TEST_CASE, "BackOfficeHangsUp", instance);
    this.chatIsAnswered = owns(Resource.TEST_CASE, "ChatIsAnswered") ? createChatIsAnswered() : center.existing().resource(Resource.TEST_CASE, "ChatIsAnswered", instance);
  }

  private IContactFlow createBackOffice() {
    return ContactFlow.Builder.create(this, "BackOffice")
        .instance(instance)
        .name("Back office")
        .type("CONTACT_FLOW")
        .content(content("flows/BackOffice.json"))
        .build();
  }

  /**
   * Inbound flow "Back office", declared by {@link shop.BackOffice}.
   */
  public IContactFlow backOffice() {
    return backOffice;
  }

  private IConnectResource createQuickLook() {
    return created(
        CfnEvaluationForm.Builder.create(this, "QuickLook")
            .instanceArn(instance.getInstanceArn())
            .title("Quick look")
            .status("ACTIVE")
            .autoEvaluationConfiguration(CfnEvaluationForm.AutoEvaluationConfigurationProperty.builder()
                .enabled(true)
                .build())
            .items(List.of(
                CfnEvaluationForm.EvaluationFormBaseItemProperty.builder()
                    .section(CfnEvaluationForm.EvaluationFormSectionProperty.builder()
                        .title("All")
                        .items(List.of(
                            CfnEvaluationForm.EvaluationFormItemProperty.builder()
                                .question(CfnEvaluationForm.EvaluationFormQuestionProperty.builder()
                                    .title("What?")
                                    .questionType("TEXT")
                                    .refId("What")
                                    .build())
                                .build()))
                        .refId("All")
                        .build())
                    .build()))
            .build(),
        CfnEvaluationForm::getAttrEvaluationFormArn);
  }

  /**
   * Evaluation form "Quick look", declared by {@link shop.QuickLook}.
   */
  public IConnectResource quickLook() {
    return quickLook;
  }

  private IConnectResource createBackOfficeMay() {
    return retained(
        CfnContactFlowVersion.Builder.create(this, "BackOfficeMay")
            .contactFlowId(backOffice.getResourceArn())
            .description("As released in May")
            .build(),
        CfnContactFlowVersion::getAttrContactFlowVersionArn);
  }

  /**
   * Contact flow version "BackOfficeMay", declared by {@link shop.BackOfficeMay}.
   */
  public IConnectResource backOfficeMay() {
    return backOfficeMay;
  }

  private IConnectResource createAngry() {
    return created(
        CfnRule.Builder.create(this, "Angry")
            .instanceArn(instance.getInstanceArn())
            .name("Angry")
            .triggerEventSource(CfnRule.RuleTriggerEventSourceProperty.builder()
                .eventSourceName("OnPostCallAnalysisAvailable")
                .build())
            .function(textOf(file("rules/angry.json")))
            .publishStatus("DRAFT")
            .actions(CfnRule.ActionsProperty.builder()
                .assignContactCategoryActions(List.of(
                    object()))
                .taskActions(List.of(
                    CfnRule.TaskActionProperty.builder()
                        .name(text("Call ${brandName} customer"))
                        .description("They were angry")
                        .contactFlowArn(backOffice.getResourceArn())
                        .references(object(
                            "Contact", CfnRule.ReferenceProperty.builder()
                                .type("URL")
                                .value("https://acme.example/contact")
                                .build()))
                        .build()))
                .eventBridgeActions(List.of(
                    CfnRule.EventBridgeActionProperty.builder()
                        .name("Angry")
                        .build()))
                .sendNotificationActions(List.of(
                    CfnRule.SendNotificationActionProperty.builder()
                        .subject("Angry")
                        .content("A customer was angry")
                        .recipient(CfnRule.NotificationRecipientTypeProperty.builder()
                            .userArns(List.of(
                                users.ann().getResourceArn()))
                            .userTags(texts(
                                "Team", "leads"))
                            .build())
                        .deliveryMethod("EMAIL")
                        .contentType("PLAIN_TEXT")
                        .build()))
                .createCaseActions(List.of(
                    CfnRule.CreateCaseActionProperty.builder()
                        .templateId("complaint")
                        .fields(List.of(
                            CfnRule.FieldProperty.builder()
                                .id("title")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .stringValue("Angry")
                                    .build())
                                .build(),
                            CfnRule.FieldProperty.builder()
                                .id("score")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .doubleValue(1.5)
                                    .build())
                                .build(),
                            CfnRule.FieldProperty.builder()
                                .id("open")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .booleanValue(true)
                                    .build())
                                .build(),
                            CfnRule.FieldProperty.builder()
                                .id("owner")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .emptyValue(object())
                                    .build())
                                .build()))
                        .build()))
                .submitAutoEvaluationActions(List.of(
                    CfnRule.SubmitAutoEvaluationActionProperty.builder()
                        .evaluationFormArn(quickLook.getResourceArn())
                        .build()))
                .build())
            .tags(List.of(
                CfnTag.builder().key("Team").value("quality").build()))
            .build(),
        CfnRule::getAttrRuleArn);
  }

  /**
   * Rule "Angry", declared by {@link shop.Angry}.
   */
  public IConnectResource angry() {
    return angry;
  }

  private IConnectResource createClosed() {
    return created(
        CfnRule.Builder.create(this, "Closed")
            .instanceArn(instance.getInstanceArn())
            .name("Closed")
            .triggerEventSource(CfnRule.RuleTriggerEventSourceProperty.builder()
                .eventSourceName("OnCaseUpdate")
                .build())
            .function("{\"Version\": \"2022-11-25\"}")
            .publishStatus("PUBLISHED")
            .actions(CfnRule.ActionsProperty.builder()
                .updateCaseActions(List.of(
                    CfnRule.UpdateCaseActionProperty.builder()
                        .fields(List.of(
                            CfnRule.FieldProperty.builder()
                                .id("open")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .booleanValue(false)
                                    .build())
                                .build(),
                            CfnRule.FieldProperty.builder()
                                .id("title")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .stringValue("Closed")
                                    .build())
                                .build(),
                            CfnRule.FieldProperty.builder()
                                .id("score")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .doubleValue(2)
                                    .build())
                                .build(),
                            CfnRule.FieldProperty.builder()
                                .id("owner")
                                .value(CfnRule.FieldValueProperty.builder()
                                    .emptyValue(object())
                                    .build())
                                .build()))
                        .build()))
                .endAssociatedTasksActions(List.of(
                    object()))
                .build())
            .build(),
        CfnRule::getAttrRuleArn);
  }

  /**
   * Rule "Closed", declared by {@link shop.Closed}.
   */
  public IConnectResource closed() {
    return closed;
  }

  private IConnectResource createTicket() {
    return created(
        CfnRule.Builder.create(this, "Ticket")
            .instanceArn(instance.getInstanceArn())
            .name("Ticket")
            .triggerEventSource(CfnRule.RuleTriggerEventSourceProperty.builder()
                .eventSourceName("OnZendeskTicketCreate")
                .integrationAssociationArn("arn:aws:connect:eu-central-1:111122223333:instance/0a1b2c3d-0000-0000-0000-000000000000/integration-association/4711")
                .build())
            .function("{\"Version\": \"2022-11-25\"}")
            .publishStatus("PUBLISHED")
            .actions(CfnRule.ActionsProperty.builder()
                .taskActions(List.of(
                    CfnRule.TaskActionProperty.builder()
                        .name("Ticket")
                        .contactFlowArn(backOffice.getResourceArn())
                        .build()))
                .build())
            .build(),
        CfnRule::getAttrRuleArn);
  }

  /**
   * Rule "Ticket", declared by {@link shop.Ticket}.
   */
  public IConnectResource ticket() {
    return ticket;
  }

  private IConnectResource createBackOfficeHangsUp() {
    return created(
        CfnTestCase.Builder.create(this, "BackOfficeHangsUp")
            .instanceArn(instance.getInstanceArn())
            .name("Back office hangs up")
            .description("Nothing is said")
            .content(textOf(file("tests/back-office.json")))
            .initializationData("{}")
            .status("SAVED")
            .entryPoint(CfnTestCase.EntryPointProperty.builder()
                .voiceCallEntryPointParameters(CfnTestCase.VoiceCallEntryPointParametersProperty.builder()
                    .flowId(resourceId(backOffice))
                    .build())
                .type("VOICE_CALL")
                .build())
            .tags(List.of(
                CfnTag.builder().key("Team").value("quality").build()))
            .build(),
        CfnTestCase::getAttrTestCaseArn);
  }

  /**
   * Test case "Back office hangs up", declared by {@link shop.BackOfficeHangsUp}.
   */
  public IConnectResource backOfficeHangsUp() {
    return backOfficeHangsUp;
  }

  private IConnectResource createChatIsAnswered() {
    return created(
        CfnTestCase.Builder.create(this, "ChatIsAnswered")
            .instanceArn(instance.getInstanceArn())
            .name("Chat")
            .content(textOf(file("tests/back-office.json")))
            .entryPoint(CfnTestCase.EntryPointProperty.builder()
                .chatEntryPointParameters(CfnTestCase.ChatEntryPointParametersProperty.builder()
                    .flowId(resourceId(backOffice))
                    .build())
                .type("CHAT")
                .build())
            .build(),
        CfnTestCase::getAttrTestCaseArn);
  }

  /**
   * Test case "Chat", declared by {@link shop.ChatIsAnswered}.
   */
  public IConnectResource chatIsAnswered() {
    return chatIsAnswered;
  }
}
