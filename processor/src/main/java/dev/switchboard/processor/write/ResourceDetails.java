package dev.switchboard.processor.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.processor.expand.ModuleSettings;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PromptModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** Writes what only resources of one kind have. */
final class ResourceDetails {
  private ResourceDetails() {}

  /** Adds to a resource's JSON what its kind has. */
  static void write(ResourceModel resource, ObjectNode json) {
    resource.declaration().more().ifPresent(more -> json.set("properties", PropertyJson.of(more)));
    if (resource instanceof InstanceModel instance) {
      instance(instance, json);
    } else if (resource instanceof FlowModel flow) {
      flow(flow, json);
    } else if (resource instanceof HoursModel hours) {
      hours(hours, json);
    } else if (resource instanceof QueueModel queue) {
      description(queue.description(), json);
      queue.maxContacts().ifPresent(n -> json.put("maxContacts", n.value()));
      text(queue.outboundCallerName(), "outboundCallerName", json);
    } else if (resource instanceof RoutingProfileModel profile) {
      profile(profile, json);
    } else if (resource instanceof PhoneNumberModel number) {
      description(number.description(), json);
      number(number, json);
    } else if (resource instanceof PromptModel prompt) {
      description(prompt.description(), json);
      given(prompt.file(), "file", json);
    } else if (resource instanceof ViewModel view) {
      view(view, json);
    } else if (resource instanceof LambdaFunctionModel function) {
      function(function, json);
    } else if (resource instanceof QuickConnectModel quickConnect) {
      description(quickConnect.description(), json);
      text(quickConnect.userReference(), "userReference", json);
      text(quickConnect.phoneNumber(), "phoneNumber", json);
    } else if (resource instanceof PlainModel plain) {
      json.put("cloudFormationType", plain.type().type());
      json.set("properties", PropertyJson.of(plain));
    } else {
      PeopleDetails.write(resource, json);
    }
  }

  private static void instance(InstanceModel instance, ObjectNode json) {
    json.put("identityManagement", instance.identityManagement().value());
    json.put("inboundCalls", instance.inboundCalls());
    json.put("outboundCalls", instance.outboundCalls());
    json.put("flowLogs", instance.flowLogs());
    json.put("contactLens", instance.contactLens());
    json.put("earlyMedia", instance.earlyMedia());
    instance.features().forEach(json::put);
    texts(instance.approvedOrigins(), "approvedOrigins", json);
    texts(instance.securityKeys(), "securityKeys", json);
  }

  private static void flow(FlowModel flow, ObjectNode json) {
    flow.type().ifPresent(t -> json.put("flowType", t.value().name()));
    description(flow.description(), json);
    flow.release().ifPresent(r -> release(r, json));
    flow.contract().ifPresent(c -> json.set("contract", ModuleSettings.ofResource(c)));
    flow.contentFile().ifPresent(f -> json.put("file", f.path().value()));
  }

  private static void release(FlowModel.ModuleRelease release, ObjectNode json) {
    ObjectNode entry = json.putObject("release");
    entry.put("alias", release.alias().value());
    entry.put("version", release.version().value());
    ArrayNode keep = entry.putArray("keep");
    release.keep().forEach(version -> keep.add(version.value()));
    description(release.description(), entry);
  }

  private static void hours(HoursModel hours, ObjectNode json) {
    json.put("timeZone", hours.timeZone().value());
    description(hours.description(), json);
    intervals(hours.open(), json);
    ArrayNode overrides = json.putArray("overrides");
    for (HoursModel.Override override : hours.overrides()) {
      ObjectNode entry = overrides.addObject();
      entry.put("name", override.name().value());
      description(override.description(), entry);
      entry.put("from", override.from().value());
      entry.put("to", override.to().map(Sourced::value).orElse(override.from().value()));
      intervals(override.open(), entry);
    }
  }

  private static void intervals(List<HoursModel.Interval> intervals, ObjectNode json) {
    ArrayNode open = json.putArray("open");
    for (HoursModel.Interval interval : intervals) {
      ObjectNode entry = open.addObject();
      ArrayNode days = entry.putArray("days");
      interval.days().forEach(d -> days.add(d.value()));
      entry.put("from", interval.from().value());
      entry.put("to", interval.to().value());
    }
  }

  private static void profile(RoutingProfileModel profile, ObjectNode json) {
    description(profile.description(), json);
    ArrayNode channels = json.putArray("channels");
    for (RoutingProfileModel.Concurrency concurrency : profile.channels()) {
      ObjectNode entry = channels.addObject();
      entry.put("channel", concurrency.channel().value().name());
      entry.put("contacts", concurrency.contacts().value());
      entry.put("crossChannel", concurrency.crossChannel().name());
    }
    ArrayNode queues = json.putArray("queues");
    for (RoutingProfileModel.RoutedQueue routed : profile.queues()) {
      ObjectNode entry = queues.addObject();
      entry.put("queue", routed.queue().typeName());
      entry.put("channel", routed.channel().value().name());
      entry.put("priority", routed.priority().value());
      entry.put("delaySeconds", routed.delaySeconds().value());
    }
  }

  private static void view(ViewModel view, ObjectNode json) {
    description(view.description(), json);
    given(view.template(), "template", json);
    given(view.awsManaged(), "awsManaged", json);
    ArrayNode actions = json.putArray("actions");
    view.actions().forEach(action -> actions.add(action.value()));
  }

  private static void number(PhoneNumberModel number, ObjectNode json) {
    given(number.countryCode(), "countryCode", json);
    json.put("numberType", number.type().value().name());
    given(number.prefix(), "prefix", json);
  }

  private static void function(LambdaFunctionModel function, ObjectNode json) {
    description(function.description(), json);
    json.put("handler", function.handler());
    function
        .responseKeys()
        .ifPresent(
            keys -> {
              ArrayNode response = json.putArray("responseKeys");
              keys.forEach(response::add);
            });
    json.put("memoryMb", function.memoryMb().value());
    json.put("timeoutSeconds", function.timeoutSeconds().value());
    given(function.code(), "code", json);
    if (!function.environment().isEmpty()) {
      json.set("environment", ContactCenterWriter.pairs(function.environment()));
    }
  }

  /** Texts, unless there are none. */
  static void texts(List<Sourced<String>> texts, String field, ObjectNode json) {
    if (!texts.isEmpty()) {
      ArrayNode array = json.putArray(field);
      texts.forEach(text -> array.add(text.value()));
    }
  }

  private static void description(Sourced<String> description, ObjectNode json) {
    given(description, "description", json);
  }

  /** A text, unless it is empty. */
  static void given(Sourced<String> text, String field, ObjectNode json) {
    if (!text.value().isEmpty()) {
      json.put(field, text.value());
    }
  }

  private static void text(Optional<Sourced<String>> text, String field, ObjectNode json) {
    text.ifPresent(t -> json.put(field, t.value()));
  }
}
