package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.CrossChannel;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.NumberType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiChild;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiList;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is written in the annotations of imported resources. */
final class ResourceMembers {
  private static final int NO_LIMIT = -1;

  private final ApiResponses responses;
  private final LiftedResources resources;
  private final Map<String, String> values = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  ResourceMembers(ApiResponses responses, LiftedResources resources) {
    this.responses = responses;
    this.resources = resources;
  }

  /** The environment values that the annotations read. */
  Map<String, String> values() {
    return values;
  }

  /** What could not be said. */
  List<String> remarks() {
    return remarks;
  }

  /** The members of a resource's annotation, by default the name alone. */
  Map<String, Expression> of(ApiResource resource, String typeName) {
    Map<String, Expression> members = new LinkedHashMap<>();
    if (resource.kind() == ApiKind.USER) {
      members.put("username", Expression.text(resource.name()));
    } else if (resource.kind() != ApiKind.PHONE_NUMBER) {
      members.put("name", Expression.text(resource.name()));
    }
    switch (resource.kind()) {
      case QUEUE -> queue(resource, typeName, members);
      case HOURS -> hours(resource, typeName, members);
      case ROUTING_PROFILE -> routingProfile(resource, typeName, members);
      case QUICK_CONNECT -> quickConnect(resource, typeName, members);
      case PHONE_NUMBER -> phoneNumber(resource, members);
      case VIEW -> view(resource, members);
      case USER, SECURITY_PROFILE, HIERARCHY_GROUP, PREDEFINED_ATTRIBUTE, AGENT_STATUS -> {
        if (isDeclared(resource)) {
          new PeopleMembers(responses, this::refer, this::value).of(resource, typeName, members);
        }
      }
      default -> text(resource.json(), "Description", "description", members);
    }
    if (resource.kind().resource().filter(k -> isDeclared(resource)).isPresent()) {
      tags(resource.json().path("Tags"), members);
    }
    return members;
  }

  /**
   * Whether enough is known of a resource to declare it with its settings, so that it can be owned
   * later. Of a prompt the audio is missing, of a view the template, and of some phone numbers the
   * flow.
   */
  boolean isDeclared(ApiResource resource) {
    return resource.described()
        && switch (resource.kind()) {
          case PROMPT, VIEW -> false;
          case PHONE_NUMBER -> flow(resource).isPresent();
          case AGENT_STATUS, USER, SECURITY_PROFILE, PREDEFINED_ATTRIBUTE ->
              PeopleMembers.isDeclared(resource, responses);
          default -> true;
        };
  }

  private void queue(ApiResource queue, String typeName, Map<String, Expression> members) {
    if (!queue.described()) {
      return;
    }
    refer(Resource.HOURS_OF_OPERATION, queue.text("HoursOfOperationId"))
        .ifPresentOrElse(
            hours -> members.put("hours", hours),
            () -> unknown(typeName, "hours", queue.text("HoursOfOperationId")));
    text(queue.json(), "Description", "description", members);
    int contacts = queue.json().path("MaxContacts").asInt(NO_LIMIT);
    if (contacts >= 0) {
      members.put("maxContacts", new Expression.Literal(String.valueOf(contacts)));
    }
    JsonNode caller = queue.json().path("OutboundCallerConfig");
    Map<String, Expression> outbound = new LinkedHashMap<>();
    text(caller, "OutboundCallerIdName", "name", outbound);
    reference(
        caller, "OutboundCallerIdNumberId", Resource.PHONE_NUMBER, "number", typeName, outbound);
    reference(caller, "OutboundFlowId", Resource.CONTACT_FLOW, "whisper", typeName, outbound);
    if (!outbound.isEmpty()) {
      members.put("outboundCaller", new Expression.Nested("OutboundCaller", outbound));
    }
    if (queue.json().path("OutboundEmailConfig").has("OutboundEmailAddressId")) {
      remarks.add("`" + typeName + "`: its outbound email address is not carried");
    }
    if (queue.text("Status").equals("DISABLED")) {
      remarks.add("`" + typeName + "`: the queue is disabled in the instance");
    }
    List<Expression> connects = new ArrayList<>();
    responses.children(ApiChild.QUEUE_QUICK_CONNECTS, queue.id()).stream()
        .sorted(Comparator.comparing(c -> c.path("Name").asText("")))
        .forEach(
            c -> refer(Resource.QUICK_CONNECT, c.path("Id").asText("")).ifPresent(connects::add));
    if (!connects.isEmpty()) {
      members.put("quickConnects", new Expression.Items(connects));
    }
  }

  private void hours(ApiResource hours, String typeName, Map<String, Expression> members) {
    members.put(
        "timeZone",
        Expression.text(hours.text("TimeZone").isEmpty() ? "UTC" : hours.text("TimeZone")));
    text(hours.json(), "Description", "description", members);
    items("open", intervals(hours.json().path("Config")), members);
    List<Expression> overrides = new ArrayList<>();
    responses.children(ApiChild.HOURS_OVERRIDES, hours.id()).stream()
        .sorted(
            Comparator.<JsonNode, String>comparing(o -> o.path("EffectiveFrom").asText(""))
                .thenComparing(o -> o.path("Name").asText("")))
        .forEach(o -> override(o, typeName).ifPresent(overrides::add));
    items("overrides", overrides, members);
    if (!hours.json().path("ParentHoursOfOperations").isEmpty()) {
      remarks.add("`" + typeName + "`: what it inherits from other hours is not carried");
    }
  }

  private Optional<Expression> override(JsonNode override, String typeName) {
    if (override.has("RecurrenceConfig")
        || override.path("OverrideType").asText("STANDARD").equals("OPEN")) {
      remarks.add(
          "`"
              + typeName
              + "`: the override \""
              + override.path("Name").asText()
              + "\" recurs or only adds hours, which has no annotation yet; it is not carried");
      return Optional.empty();
    }
    Map<String, Expression> members = new LinkedHashMap<>();
    members.put("name", Expression.text(override.path("Name").asText("")));
    text(override, "Description", "description", members);
    String from = override.path("EffectiveFrom").asText("");
    String to = override.path("EffectiveTill").asText("");
    members.put("from", Expression.text(from));
    if (!to.isEmpty() && !to.equals(from)) {
      members.put("to", Expression.text(to));
    }
    items("open", intervals(override.path("Config")), members);
    return Optional.of(new Expression.Nested("HoursOverride", members));
  }

  /** Weekly intervals, those of the same times as one, days from Monday on. */
  private static List<Expression> intervals(JsonNode config) {
    Map<String, TreeSet<Day>> days = new LinkedHashMap<>();
    List<JsonNode> entries = new ArrayList<>();
    config.forEach(entries::add);
    entries.sort(Comparator.comparing(e -> Day.valueOf(e.path("Day").asText("MONDAY"))));
    for (JsonNode entry : entries) {
      days.computeIfAbsent(
              time(entry.path("StartTime")) + " " + time(entry.path("EndTime")),
              t -> new TreeSet<>())
          .add(Day.valueOf(entry.path("Day").asText("MONDAY")));
    }
    List<Expression> intervals = new ArrayList<>();
    days.forEach(
        (times, on) -> {
          Map<String, Expression> interval = new LinkedHashMap<>();
          interval.put(
              "days",
              new Expression.Items(
                  on.stream()
                      .map(d -> (Expression) new Expression.Literal("Day." + d.name()))
                      .toList()));
          interval.put("from", Expression.text(times.split(" ")[0]));
          interval.put("to", Expression.text(times.split(" ")[1]));
          intervals.add(new Expression.Nested("Hours", interval));
        });
    return intervals;
  }

  private static String time(JsonNode time) {
    return String.format(
        Locale.ROOT, "%02d:%02d", time.path("Hours").asInt(0) % 24, time.path("Minutes").asInt(0));
  }

  private void routingProfile(
      ApiResource profile, String typeName, Map<String, Expression> members) {
    if (!profile.text("Description").equals(profile.name())) {
      text(profile.json(), "Description", "description", members);
    }
    reference(
        profile.json(),
        "DefaultOutboundQueueId",
        Resource.QUEUE,
        "defaultOutboundQueue",
        typeName,
        members);
    List<Expression> channels = new ArrayList<>();
    for (JsonNode concurrency : profile.json().path("MediaConcurrencies")) {
      Map<String, Expression> channel = new LinkedHashMap<>();
      channel.put(
          "channel", new Expression.Literal("Channel." + concurrency.path("Channel").asText()));
      channel.put("contacts", new Expression.Literal(concurrency.path("Concurrency").asText("1")));
      String cross = concurrency.path("CrossChannelBehavior").path("BehaviorType").asText("");
      if (cross.equals(CrossChannel.ROUTE_ANY_CHANNEL.name())) {
        channel.put("crossChannel", new Expression.Literal("CrossChannel." + cross));
      }
      channels.add(new Expression.Nested("Concurrency", channel));
    }
    members.put("channels", new Expression.Items(channels));
    List<Expression> queues = new ArrayList<>();
    responses.children(ApiChild.ROUTING_PROFILE_QUEUES, profile.id()).stream()
        .sorted(
            Comparator.<JsonNode, Integer>comparing(q -> q.path("Priority").asInt(1))
                .thenComparing(q -> q.path("QueueName").asText(""))
                .thenComparing(q -> q.path("Channel").asText("")))
        .forEach(q -> routedQueue(q, typeName).ifPresent(queues::add));
    items("queues", queues, members);
    if (!responses.knows(ApiChild.ROUTING_PROFILE_QUEUES, profile.id())
        && profile.json().path("NumberOfAssociatedQueues").asInt(0) > 0) {
      remarks.add(
          "`"
              + typeName
              + "`: which queues it serves is not known; add "
              + ApiChild.ROUTING_PROFILE_QUEUES.call()
              + "/"
              + profile.id()
              + ".json");
    }
    if (profile.json().path("NumberOfAssociatedManualAssignmentQueues").asInt(0) > 0) {
      remarks.add("`" + typeName + "`: its queues of manual assignment are not carried");
    }
  }

  private Optional<Expression> routedQueue(JsonNode queue, String typeName) {
    Optional<Expression> reference = refer(Resource.QUEUE, queue.path("QueueId").asText(""));
    if (reference.isEmpty()) {
      unknown(typeName, "queue", queue.path("QueueId").asText(""));
      return Optional.empty();
    }
    Map<String, Expression> members = new LinkedHashMap<>();
    members.put("queue", reference.get());
    members.put("channel", new Expression.Literal("Channel." + queue.path("Channel").asText()));
    int priority = queue.path("Priority").asInt(1);
    if (priority != 1) {
      members.put("priority", new Expression.Literal(String.valueOf(priority)));
    }
    int delay = queue.path("Delay").asInt(0);
    if (delay != 0) {
      members.put("delaySeconds", new Expression.Literal(String.valueOf(delay)));
    }
    return Optional.of(new Expression.Nested("RoutedQueue", members));
  }

  private void quickConnect(ApiResource connect, String typeName, Map<String, Expression> members) {
    text(connect.json(), "Description", "description", members);
    JsonNode config = connect.json().path("QuickConnectConfig");
    String value = Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1);
    switch (config.path("QuickConnectType").asText("")) {
      case "QUEUE" -> {
        JsonNode queue = config.path("QueueConfig");
        reference(queue, "QueueId", Resource.QUEUE, "queue", typeName, members);
        reference(queue, "ContactFlowId", Resource.CONTACT_FLOW, "flow", typeName, members);
      }
      case "USER" -> {
        JsonNode user = config.path("UserConfig");
        String id = user.path("UserId").asText("");
        refer(Resource.USER, id)
            .ifPresentOrElse(
                known -> members.put("user", known),
                () -> members.put("userReference", value(value + "User", id)));
        reference(user, "ContactFlowId", Resource.CONTACT_FLOW, "flow", typeName, members);
      }
      case "PHONE_NUMBER" ->
          members.put(
              "phoneNumber",
              value(value + "Number", config.path("PhoneConfig").path("PhoneNumber").asText("")));
      default ->
          remarks.add(
              "`"
                  + typeName
                  + "`: a quick connect of type \""
                  + config.path("QuickConnectType").asText("")
                  + "\" has no annotation yet");
    }
  }

  private Expression value(String name, String value) {
    values.put(name, value);
    return Expression.text("${" + name + "}");
  }

  private void phoneNumber(ApiResource number, Map<String, Expression> members) {
    text(number.json(), "PhoneNumberDescription", "description", members);
    if (!isDeclared(number)) {
      remarks.add("phone number " + number.name() + " leads to no flow, as far as is known");
      return;
    }
    text(number.json(), "PhoneNumberCountryCode", "countryCode", members);
    String type = number.text("PhoneNumberType");
    if (!type.equals(NumberType.DID.name())
        && Arrays.stream(NumberType.values()).anyMatch(t -> t.name().equals(type))) {
      members.put("type", new Expression.Literal("NumberType." + type));
    }
    flow(number).ifPresent(flow -> members.put("flow", flow));
  }

  private Optional<Expression> flow(ApiResource number) {
    return responses.list(ApiList.FLOW_ASSOCIATIONS).stream()
        .filter(a -> a.path("ResourceId").asText("").endsWith(number.id()))
        .flatMap(a -> refer(Resource.CONTACT_FLOW, a.path("FlowId").asText("")).stream())
        .findFirst();
  }

  private static void view(ApiResource view, Map<String, Expression> members) {
    text(view.json(), "Description", "description", members);
    List<Expression> actions = new ArrayList<>();
    view.json()
        .path("Content")
        .path("Actions")
        .forEach(a -> actions.add(Expression.text(a.asText(""))));
    items("actions", actions, members);
  }

  /** Tags, but for those that AWS itself puts on things. */
  static void tags(JsonNode tags, Map<String, Expression> members) {
    Map<String, Expression> sorted = new TreeMap<>();
    for (Map.Entry<String, JsonNode> tag : tags.properties()) {
      if (!tag.getKey().startsWith("aws:")) {
        Map<String, Expression> entry = new LinkedHashMap<>();
        entry.put("key", Expression.text(tag.getKey()));
        entry.put("value", Expression.text(tag.getValue().asText("")));
        sorted.put(tag.getKey(), new Expression.Nested("Tag", entry));
      }
    }
    items("tags", List.copyOf(sorted.values()), members);
  }

  static void items(String member, List<Expression> items, Map<String, Expression> into) {
    if (!items.isEmpty()) {
      into.put(member, new Expression.Items(items));
    }
  }

  static void text(JsonNode json, String key, String member, Map<String, Expression> members) {
    String text = json.path(key).asText("");
    if (!text.isBlank()) {
      members.put(member, Expression.text(text));
    }
  }

  private void reference(
      JsonNode json,
      String key,
      Resource kind,
      String member,
      String typeName,
      Map<String, Expression> members) {
    String id = json.path(key).asText("");
    if (!id.isEmpty()) {
      refer(kind, id)
          .ifPresentOrElse(r -> members.put(member, r), () -> unknown(typeName, member, id));
    }
  }

  private Optional<Expression> refer(Resource kind, String value) {
    return resources.find(kind, value).map(Expression.ResourceLiteral::new);
  }

  private void unknown(String typeName, String what, String id) {
    remarks.add("`" + typeName + "`: its " + what + " \"" + id + "\" is not among the responses");
  }
}
