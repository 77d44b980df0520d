package dev.switchboard.cli.center;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiChild;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiList;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a contact center from what the API of its instance says. */
public final class DeployedCenter {
  private static final Pattern AWS_VIEW =
      Pattern.compile("arn:aws[-a-z]*:connect:[-a-z0-9]*:aws:view/(.+)");

  private final ApiResponses responses;
  private final Map<String, String> placeholders = new HashMap<>();

  private final DeployedPeople people;

  private DeployedCenter(ApiResponses responses) {
    this.responses = responses;
    this.people = new DeployedPeople(responses, id -> id.isEmpty() ? id : placeholder(id));
  }

  /** The resources of an instance. */
  public static List<CenterItem> of(ApiResponses responses) {
    return new DeployedCenter(responses).items();
  }

  private List<CenterItem> items() {
    List<ApiResource> resources = new ArrayList<>();
    for (ApiKind kind : ApiKind.values()) {
      if (kind.resource().filter(r -> CenterItem.COMPARED.contains(r.key())).isPresent()) {
        responses.all(kind).stream()
            .filter(r -> !r.text("QueueType").equals("AGENT"))
            .filter(r -> !r.text("State").equals("ARCHIVED"))
            .forEach(resources::add);
      }
    }
    for (ApiResource resource : resources) {
      String placeholder = CenterItem.placeholder(kind(resource), resource.id());
      if (resource.kind() != ApiKind.PREDEFINED_ATTRIBUTE) { // its id is a word like any other
        placeholders.put(resource.arn(), placeholder);
        placeholders.put(resource.id(), placeholder);
      }
    }
    for (ApiResource user : responses.all(ApiKind.USER)) {
      placeholders.put(user.id(), CenterItem.placeholder(Resource.USER.key(), user.name()));
    }
    List<CenterItem> items = new ArrayList<>();
    for (JsonNode function : responses.list(ApiList.LAMBDA_FUNCTIONS)) {
      String arn = function.asText("");
      String name = arn.replaceFirst("^.*:function:([^:]+).*$", "$1");
      placeholders.put(arn, CenterItem.placeholder(Resource.LAMBDA_FUNCTION.key(), arn));
      items.add(
          new CenterItem(
              Resource.LAMBDA_FUNCTION.key(), arn, name, arn, true, Map.of(), Optional.empty()));
    }
    for (ApiResource resource : resources) {
      items.add(
          new CenterItem(
              kind(resource),
              resource.id(),
              resource.name(),
              resource.arn(),
              !resource.described() || !people.isKnown(resource),
              settings(resource),
              flow(resource)));
    }
    responses
        .instance()
        .ifPresent(
            instance ->
                items.add(
                    new CenterItem(
                        Resource.INSTANCE.key(),
                        instance.path("Id").asText(""),
                        instance.path("InstanceAlias").asText(""),
                        instance.path("Arn").asText(""),
                        false,
                        DeployedPeople.instance(responses, new TreeMap<>()),
                        Optional.empty())));
    return items;
  }

  private static String kind(ApiResource resource) {
    return resource.kind().resource().orElseThrow().key();
  }

  private Optional<FlowContent> flow(ApiResource resource) {
    try {
      return resource.text("Content").isEmpty()
          ? Optional.empty()
          : Optional.of(
              Strings.replaced(
                  FlowCodec.parse(resource.text("Content")).content(), this::placeholder));
    } catch (FlowFormatException e) {
      return Optional.empty();
    }
  }

  private String placeholder(String text) {
    Matcher view = AWS_VIEW.matcher(text);
    return view.matches() ? view.group(1) : placeholders.getOrDefault(text, text);
  }

  private Map<String, String> settings(ApiResource resource) {
    Map<String, String> settings = new TreeMap<>();
    JsonNode json = resource.json();
    put(settings, "description", json.path("Description"));
    switch (resource.kind()) {
      case QUEUE -> queue(resource, settings);
      case HOURS -> hours(resource, settings);
      case ROUTING_PROFILE -> routingProfile(resource, settings);
      case QUICK_CONNECT -> quickConnect(json.path("QuickConnectConfig"), settings);
      case PHONE_NUMBER -> phoneNumber(resource, settings);
      case CONTACT_FLOW -> put(settings, "type", json.path("Type"));
      default -> people.settings(resource, settings);
    }
    for (Map.Entry<String, JsonNode> tag : json.path("Tags").properties()) {
      if (!tag.getKey().startsWith("aws:")) {
        put(settings, "tags." + tag.getKey(), tag.getValue());
      }
    }
    return settings;
  }

  private void put(Map<String, String> settings, String path, JsonNode value) {
    String text = value.asText("");
    if (!text.isEmpty()) {
      settings.put(path, placeholder(text));
    }
  }

  private void queue(ApiResource queue, Map<String, String> settings) {
    JsonNode json = queue.json();
    put(settings, "hours", json.path("HoursOfOperationId"));
    put(settings, "maxContacts", json.path("MaxContacts"));
    JsonNode caller = json.path("OutboundCallerConfig");
    put(settings, "outboundCaller.name", caller.path("OutboundCallerIdName"));
    put(settings, "outboundCaller.number", caller.path("OutboundCallerIdNumberId"));
    put(settings, "outboundCaller.whisper", caller.path("OutboundFlowId"));
    TreeSet<String> connects = new TreeSet<>();
    for (JsonNode connect : responses.children(ApiChild.QUEUE_QUICK_CONNECTS, queue.id())) {
      connects.add(placeholder(connect.path("Id").asText("")));
    }
    if (!connects.isEmpty()) {
      settings.put("quickConnects", String.join(", ", connects));
    }
  }

  private void hours(ApiResource hours, Map<String, String> settings) {
    put(settings, "timeZone", hours.json().path("TimeZone"));
    open(hours.json().path("Config"), "open.", settings);
    for (JsonNode override : responses.children(ApiChild.HOURS_OVERRIDES, hours.id())) {
      String path = "overrides." + override.path("Name").asText("") + ".";
      put(settings, path + "description", override.path("Description"));
      put(settings, path + "from", override.path("EffectiveFrom"));
      put(settings, path + "to", override.path("EffectiveTill"));
      open(override.path("Config"), path, settings);
    }
  }

  private static void open(JsonNode config, String path, Map<String, String> settings) {
    Map<String, TreeSet<String>> days = new TreeMap<>();
    for (JsonNode entry : config) {
      days.computeIfAbsent(entry.path("Day").asText(""), d -> new TreeSet<>())
          .add(time(entry.path("StartTime")) + "-" + time(entry.path("EndTime")));
    }
    days.forEach((day, times) -> settings.put(path + day, String.join(", ", times)));
  }

  private static String time(JsonNode time) {
    return String.format(
        Locale.ROOT, "%02d:%02d", time.path("Hours").asInt() % 24, time.path("Minutes").asInt());
  }

  private void routingProfile(ApiResource profile, Map<String, String> settings) {
    JsonNode json = profile.json();
    put(settings, "defaultOutboundQueue", json.path("DefaultOutboundQueueId"));
    for (JsonNode channel : json.path("MediaConcurrencies")) {
      String path = "channels." + channel.path("Channel").asText("") + ".";
      put(settings, path + "contacts", channel.path("Concurrency"));
      settings.put(
          path + "crossChannel",
          channel
              .path("CrossChannelBehavior")
              .path("BehaviorType")
              .asText("ROUTE_CURRENT_CHANNEL_ONLY"));
    }
    for (JsonNode queue : responses.children(ApiChild.ROUTING_PROFILE_QUEUES, profile.id())) {
      String path =
          "queues."
              + placeholder(queue.path("QueueId").asText(""))
              + " "
              + queue.path("Channel").asText("")
              + ".";
      settings.put(path + "priority", queue.path("Priority").asText("1"));
      settings.put(path + "delaySeconds", queue.path("Delay").asText("0"));
    }
  }

  private void quickConnect(JsonNode config, Map<String, String> settings) {
    JsonNode queue = config.path("QueueConfig");
    JsonNode user = config.path("UserConfig");
    put(settings, "queue", queue.path("QueueId"));
    put(settings, "flow", queue.path("ContactFlowId"));
    put(settings, "user", user.path("UserId"));
    put(settings, "flow", user.path("ContactFlowId"));
    put(settings, "phoneNumber", config.path("PhoneConfig").path("PhoneNumber"));
  }

  private void phoneNumber(ApiResource number, Map<String, String> settings) {
    put(settings, "description", number.json().path("PhoneNumberDescription"));
    put(settings, "countryCode", number.json().path("PhoneNumberCountryCode"));
    put(settings, "type", number.json().path("PhoneNumberType"));
    for (JsonNode association : responses.list(ApiList.FLOW_ASSOCIATIONS)) {
      if (association.path("ResourceId").asText("").endsWith(number.id())) {
        put(settings, "flow", association.path("FlowId"));
      }
    }
  }
}
