package dev.switchboard.flow.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DesignerMetadataTest {
  private static final Function<String, Optional<String>> NO_NAMES = text -> Optional.empty();
  private static final FlowDescription INBOUND =
      new FlowDescription(
          "Support inbound", "For customers", Optional.of(FlowType.CONTACT_FLOW), false);

  @Test
  void theFlowAsAWholeIsDescribed() {
    FlowContent written =
        write("{'Version':'2019-10-30','StartAction':'A','Actions':[{'Identifier':'A'}],'X':1}");
    assertThat(FlowCodec.compact(written))
        .isEqualTo(
            json(
                "{'Version':'2019-10-30','StartAction':'A','Metadata':{'entryPointPosition':{'x':40,'y':40},"
                    + "'ActionMetadata':{'A':{'position':{'x':200,'y':40},'isFriendlyName':true}},'Annotations':[],'name':'Support"
                    + " inbound','description':'For customers','type':'contactFlow',"
                    + "'status':'PUBLISHED','hash':{}},'Actions':[{'Identifier':'A'}],'X':1}"));
  }

  @Test
  void metadataThatWasThereIsReplacedInItsPlaceAndTheFlowThatWasGivenStays() throws Exception {
    FlowContent flow = FlowCodec.parse("{\"Actions\":[],\"Metadata\":{\"old\":1}}").content();
    FlowContent written = DesignerMetadata.write(flow, INBOUND, NO_NAMES);
    assertThat(written.json().has("Metadata")).isTrue();
    assertThat(written.json().path("Metadata").has("old")).isFalse();
    assertThat(FlowCodec.compact(flow)).isEqualTo("{\"Actions\":[],\"Metadata\":{\"old\":1}}");
  }

  @Test
  void everyFlowTypeIsSpelledAsTheConsoleDoesAndAModuleHasNone() {
    for (FlowType type : FlowType.values()) {
      JsonNode metadata =
          metadata("{}", new FlowDescription("n", "", Optional.of(type), false), NO_NAMES);
      assertThat(metadata.has("type")).as(type.name()).isEqualTo(type != FlowType.CAMPAIGN);
    }
    assertThat(
            metadata("{}", new FlowDescription("n", "", Optional.empty(), true), NO_NAMES)
                .has("type"))
        .isFalse();
  }

  @Test
  void aUuidIsNoFriendlyName() {
    JsonNode entry =
        entry(
            "{'Actions':[{'Identifier':'8b7b3ad7-1dd2-4cd0-a3ea-a2ef3f8d7d5a'}]}",
            "8b7b3ad7-1dd2-4cd0-a3ea-a2ef3f8d7d5a");
    assertThat(entry.has("isFriendlyName")).isFalse();
  }

  @Test
  void referencesCarryTheNamesOfWhatTheyReferToAndDynamicValuesAreMarked() {
    Map<String, String> names = Map.of("${queue:Orders}", "Orders", "arn:beep", "Beep.wav");
    JsonNode metadata =
        metadata(
            "{'Actions':[{'Identifier':'A','Type':'X','Parameters':{'QueueId':'${queue:Orders}','Text':'$.External.text','SSML':'$.a"
                + " and more','EventHooks':{'CustomerQueue':'arn:other','AgentWhisper':'${queue:Orders}'},"
                + "'Messages':[{'Text':'hi'},{'PromptId':'arn:beep'}],'N':5}}]}",
            INBOUND,
            text -> Optional.ofNullable(names.get(text)));
    assertThat(metadata.at("/ActionMetadata/A/parameters").toString())
        .isEqualTo(
            json(
                "{'QueueId':{'displayName':'Orders'},'Text':{'useDynamic':true},"
                    + "'EventHooks':{'AgentWhisper':{'displayName':'Orders'}},"
                    + "'Messages':[null,{'PromptId':{'displayName':'Beep.wav'}}]}"));
  }

  @Test
  void blocksWithFieldsOfTheirOwnKindCarryTheirHints() {
    String flow =
        "{'Actions':[{'Identifier':'W','Type':'Wait','Parameters':{'TimeLimitSeconds':'900'}},"
            + "{'Identifier':'V','Type':'ShowView','Parameters':{'InvocationTimeLimitSeconds':'70','ViewData':"
            + "{'Back':'Back','Title':'$.Attributes.t','Cards':[{'A':'$.External.x'}],'Bar':{'B':'x'}}}},"
            + "{'Identifier':'L','Type':'ConnectParticipantWithLexBot','Parameters':{'LexV2Bot':{'AliasArn':'arn:bot'}}},"
            + "{'Identifier':'D','Type':'ConnectParticipantWithLexBot','Parameters':{'LexV2Bot':{'AliasArn':'$.External.b'}}},"
            + "{'Identifier':'X','Type':'Wait','Parameters':{'TimeLimitSeconds':'$.External.t'}}]}";
    Function<String, Optional<String>> names =
        text -> Optional.of("Bot").filter(n -> text.equals("arn:bot"));
    JsonNode entries = metadata(flow, INBOUND, names).path("ActionMetadata");
    assertThat(entries.at("/W/parameters").toString())
        .isEqualTo(json("{'TimeLimitSeconds':{'unit':60}}"));
    assertThat(entries.at("/X/parameters").toString())
        .isEqualTo(json("{'TimeLimitSeconds':{'useDynamic':true}}"));
    assertThat(entries.at("/V/parameters").toString())
        .isEqualTo(
            json(
                "{'ViewData':{'Title':{'useDynamic':true},'Cards':{'useJson':true},'Bar':{'useJson':true}},"
                    + "'InvocationTimeLimitSeconds':{'unit':1}}"));
    assertThat(entries.at("/L/parameters/LexV2Bot/AliasArn").toString())
        .isEqualTo(json("{'displayName':'Bot','useLexBotDropdown':true,'lexV2BotName':'Bot'}"));
    assertThat(entries.at("/D/parameters/LexV2Bot/AliasArn").toString())
        .isEqualTo(json("{'useDynamic':true,'useLexBotDropdown':false}"));
  }

  @Test
  void dynamicEntriesAreListedWhereTheConsoleListsThem() {
    String flow =
        "{'Actions':[{'Identifier':'F','Type':'InvokeLambdaFunction','Parameters':{'LambdaInvocationAttributes':"
            + "{'a':'$.CustomerEndpoint.Address','b':'x'}}},"
            + "{'Identifier':'S','Type':'UpdateContactAttributes','Parameters':{'Attributes':{'a':'$.External.a','b':'x'}}},"
            + "{'Identifier':'D','Type':'UpdateContactData','Parameters':{'Name':'$.External.a','LanguageCode':'x'}}]}";
    assertThat(entry(flow, "F").path("dynamicMetadata").toString())
        .isEqualTo(json("{'a':true,'b':false}"));
    assertThat(entry(flow, "S").path("dynamicParams").toString()).isEqualTo(json("['a']"));
    assertThat(entry(flow, "D").path("dynamicParams").toString()).isEqualTo(json("['Name']"));
  }

  @Test
  void conditionsAreDescribedInTheirOrderWithIdsThatFollowFromWhatTheySay() {
    String compare =
        "{'Actions':[{'Identifier':'A','Type':'Compare','Transitions':{'Conditions':["
            + "{'NextAction':'A','Condition':{'Operator':'Equals','Operands':['gold']}},"
            + "{'NextAction':'A','Condition':{'Operator':'TextEndsWith','Operands':['x']}},"
            + "{'NextAction':'A','Condition':{'Operator':'Equals','Operands':['gold']}}]}}]}";
    JsonNode conditions = entry(compare, "A").path("conditionMetadata");
    assertThat(conditions).hasSize(3);
    assertThat(conditions.get(0).path("operator").toString())
        .isEqualTo(json("{'name':'Equals','value':'Equals','shortDisplay':'='}"));
    assertThat(conditions.get(0).path("value").asText()).isEqualTo("gold");
    assertThat(conditions.get(1).has("operator")).isFalse();
    Set<String> ids = new HashSet<>();
    conditions.forEach(condition -> ids.add(condition.path("id").asText()));
    assertThat(ids)
        .hasSize(3)
        .allMatch(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    JsonNode without =
        entry(
            compare.replace(
                "{'NextAction':'A','Condition':{'Operator':'TextEndsWith','Operands':['x']}},", ""),
            "A");
    assertThat(without.at("/conditionMetadata/0/id")).isEqualTo(conditions.at("/0/id"));

    JsonNode keys = entry(compare.replace("Compare", "GetParticipantInput"), "A");
    assertThat(keys.at("/conditionMetadata/0/value").asText()).isEqualTo("gold");
    assertThat(keys.at("/conditionMetadata/0").has("operator")).isFalse();
    assertThat(keys.has("conditions")).isFalse();
  }

  @Test
  void actionsOfACompoundThatTheConsoleShowsAsOneBlockShareTheirPlace() {
    String flow =
        "{'StartAction':'Voice','Actions':["
            + "{'Identifier':'Voice','Type':'UpdateContactTextToSpeechVoice','Transitions':{'NextAction':'Voice.Data'}},"
            + "{'Identifier':'Voice.Data','Type':'UpdateContactData','Transitions':{'NextAction':'Bye'}},"
            + "{'Identifier':'Bye','Type':'DisconnectParticipant','Transitions':{}}]}";
    JsonNode voice = entry(flow, "Voice");
    assertThat(voice.path("fragments").toString())
        .isEqualTo(json("{'SetContactData':'Voice.Data'}"));
    assertThat(voice.path("children").toString()).isEqualTo(json("['Voice.Data']"));
    assertThat(voice.path("overrideLanguageAttribute").asBoolean()).isTrue();
    assertThat(entry(flow, "Voice.Data").path("position")).isEqualTo(voice.path("position"));
    assertThat(entry(flow, "Bye").at("/position/x").asInt()).isEqualTo(480);

    JsonNode apart = entry(flow.replace("Voice.Data", "Language"), "Voice");
    assertThat(apart.has("fragments") || apart.has("children")).isFalse();
  }

  @Test
  void theThreeActionsOfAnEmailBlockAreOneBlock() {
    String flow =
        "{'StartAction':'Mail.RenderMessageTemplate','Actions':["
            + "{'Identifier':'Mail','Type':'StartOutboundEmailContact','Transitions':{}},"
            + "{'Identifier':'Mail.CreateContact','Type':'CreateContact','Transitions':{'NextAction':'Mail'}},"
            + "{'Identifier':'Mail.RenderMessageTemplate','Type':'RenderMessageTemplate',"
            + "'Transitions':{'NextAction':'Mail.CreateContact'}}]}";
    assertThat(entry(flow, "Mail.RenderMessageTemplate").path("children").toString())
        .isEqualTo(json("['Mail.CreateContact','Mail']"));
  }

  @Test
  void aPairThatLeadsInACircleIsStillLaidOut() {
    String flow =
        "{'StartAction':'A','Actions':["
            + "{'Identifier':'A','Type':'UpdateContactData','Transitions':{'NextAction':'A.Attributes'}},"
            + "{'Identifier':'A.Attributes','Type':'UpdateContactAttributes','Transitions':{'NextAction':'A'}}]}";
    assertThat(entry(flow, "A").path("isSplitModule").asBoolean()).isTrue();
  }

  private static FlowContent write(String flow) {
    return DesignerMetadata.write(parse(flow), INBOUND, NO_NAMES);
  }

  private static JsonNode entry(String flow, String identifier) {
    return write(flow).json().path("Metadata").path("ActionMetadata").path(identifier);
  }

  private static JsonNode metadata(
      String flow, FlowDescription description, Function<String, Optional<String>> names) {
    return DesignerMetadata.write(parse(flow), description, names).json().path("Metadata");
  }

  private static FlowContent parse(String flow) {
    try {
      return FlowCodec.parse(json(flow)).content();
    } catch (FlowFormatException e) {
      throw new AssertionError(flow, e);
    }
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
