package shop;

import dev.switchboard.annotations.AssignCategory;
import dev.switchboard.annotations.CaseFieldValue;
import dev.switchboard.annotations.CaseUpdate;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ContactFlowVersion;
import dev.switchboard.annotations.EndTasks;
import dev.switchboard.annotations.EvaluationForm;
import dev.switchboard.annotations.EvaluationSection;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.NoValue;
import dev.switchboard.annotations.ReferenceType;
import dev.switchboard.annotations.Rule;
import dev.switchboard.annotations.RuleCase;
import dev.switchboard.annotations.RuleEmail;
import dev.switchboard.annotations.RuleEvent;
import dev.switchboard.annotations.RuleStatus;
import dev.switchboard.annotations.RuleTask;
import dev.switchboard.annotations.Tag;
import dev.switchboard.annotations.TaskReference;
import dev.switchboard.annotations.TestCase;
import dev.switchboard.annotations.TestCaseStatus;
import dev.switchboard.annotations.TextQuestion;
import dev.switchboard.annotations.User;
import dev.switchboard.annotations.UserTag;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.SecurityProfile;
import dev.switchboard.annotations.block.Disconnect;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@ContactFlow(name = "Back office")
interface BackOffice {
  @Disconnect
  interface End {}
}

@ContactFlowVersion(flow = BackOffice.class, description = "As released in May")
interface BackOfficeMay {}

@EvaluationForm(title = "Quick look", autoEvaluation = true)
interface QuickLook {
  @EvaluationSection(title = "All")
  interface All {
    @TextQuestion(title = "What?")
    interface What {}
  }
}

@Rule(
    name = "Angry",
    on = RuleEvent.POST_CALL_ANALYSIS,
    functionFile = "rules/angry.json",
    status = RuleStatus.DRAFT,
    assignCategory = @AssignCategory,
    task =
        @RuleTask(
            name = "Call ${brandName} customer",
            description = "They were angry",
            flow = BackOffice.class,
            references =
                @TaskReference(
                    name = "Contact",
                    type = ReferenceType.URL,
                    value = "https://acme.example/contact")),
    event = "Angry",
    email =
        @RuleEmail(
            subject = "Angry",
            text = "A customer was angry",
            users = Ann.class,
            userTags = @UserTag(key = "Team", value = "leads")),
    createCase =
        @RuleCase(
            template = "complaint",
            fields = {
              @CaseFieldValue(field = "title", text = "Angry"),
              @CaseFieldValue(field = "score", number = 1.5),
              @CaseFieldValue(field = "open", flag = true),
              @CaseFieldValue(field = "owner", nothing = @NoValue)
            }),
    evaluate = QuickLook.class,
    tags = @Tag(key = "Team", value = "quality"))
interface Angry {}

@Rule(
    name = "Closed",
    on = RuleEvent.CASE_UPDATED,
    function = "{\"Version\": \"2022-11-25\"}",
    endTasks = @EndTasks,
    updateCase =
        @CaseUpdate({
          @CaseFieldValue(field = "open", flag = false),
          @CaseFieldValue(field = "title", text = "Closed"),
          @CaseFieldValue(field = "score", number = 2),
          @CaseFieldValue(field = "owner", nothing = @NoValue)
        }))
interface Closed {}

@Rule(
    name = "Ticket",
    on = RuleEvent.ZENDESK_TICKET_CREATED,
    integration = "arn:aws:connect:eu-central-1:111122223333:instance/0a1b2c3d-0000-0000-0000-000000000000/integration-association/4711",
    function = "{\"Version\": \"2022-11-25\"}",
    task = @RuleTask(name = "Ticket", flow = BackOffice.class))
interface Ticket {}

@Queue(name = "Legacy")
@ImportExisting
interface LegacyQueue {}

@RoutingProfile(
    name = "Agent",
    defaultOutboundQueue = LegacyQueue.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = LegacyQueue.class, channel = Channel.VOICE, priority = 1))
interface Agent {}

@SecurityProfile(name = "Agents", permissions = "BasicAgentAccess")
interface Agents {}

@User(
    username = "ann",
    firstName = "Ann",
    lastName = "Lee",
    securityProfiles = Agents.class,
    routingProfile = Agent.class)
interface Ann {}

@TestCase(
    name = "Back office hangs up",
    description = "Nothing is said",
    content = "tests/back-office.json",
    initializationData = "{}",
    status = TestCaseStatus.SAVED,
    callsFlow = BackOffice.class,
    tags = @Tag(key = "Team", value = "quality"))
interface BackOfficeHangsUp {}

@TestCase(
    name = "Chat",
    content = "tests/back-office.json",
    chatsFlow = BackOffice.class)
interface ChatIsAnswered {}
