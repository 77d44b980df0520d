package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.AgentStatusModel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PromptModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.UserModel;
import dev.switchboard.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource that exists already carries no settings of its own, since nothing would apply them.
 */
final class IgnoredSettingRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      if (resource.declaration().isExisting()) {
        settings(resource)
            .forEach(
                (setting, origin) ->
                    findings.add(
                        warning(
                            origin,
                            resource.words()
                                + " exists already, so its "
                                + setting
                                + " is not applied; remove it, or remove @ImportExisting to let it"
                                + " be created")));
      }
    }
    return findings;
  }

  private static Map<String, Origin> settings(ResourceModel resource) {
    Map<String, Origin> settings = new LinkedHashMap<>();
    if (resource instanceof QueueModel queue) {
      queue.hours().ifPresent(l -> settings.put("hours", l.origin()));
      queue.maxContacts().ifPresent(n -> settings.put("maxContacts", n.origin()));
      queue.outboundCallerName().ifPresent(n -> settings.put("outbound caller's name", n.origin()));
      queue
          .outboundCallerNumber()
          .ifPresent(l -> settings.put("outbound caller's number", l.origin()));
      queue.outboundWhisper().ifPresent(l -> settings.put("outbound caller's whisper", l.origin()));
      queue.quickConnects().stream()
          .findFirst()
          .ifPresent(l -> settings.put("quick connects", l.origin()));
    } else if (resource instanceof HoursModel hours) {
      hours.open().stream().findFirst().ifPresent(i -> settings.put("weekly hours", i.origin()));
      hours.overrides().stream().findFirst().ifPresent(o -> settings.put("overrides", o.origin()));
    } else if (resource instanceof PromptModel prompt && !prompt.file().value().isEmpty()) {
      settings.put("file", prompt.file().origin());
    } else if (resource instanceof ViewModel view && !view.template().value().isEmpty()) {
      settings.put("template", view.template().origin());
    } else if (resource instanceof LambdaFunctionModel function) {
      written("memoryMb", function.memoryMb(), settings);
      written("code", function.code(), settings);
      function.environment().stream()
          .findFirst()
          .ifPresent(t -> settings.put("environment", t.key().origin()));
    } else if (resource instanceof PhoneNumberModel number) {
      written("countryCode", number.countryCode(), settings);
      written("type", number.type(), settings);
      written("prefix", number.prefix(), settings);
    } else if (resource instanceof FlowModel flow) {
      flow.scope().blocks().stream().findFirst().ifPresent(b -> settings.put("blocks", b.origin()));
      flow.contentFile().ifPresent(f -> settings.put("content file", f.path().origin()));
      flow.release().ifPresent(r -> settings.put("release", r.alias().origin()));
    }
    resource
        .declaration()
        .more()
        .ifPresent(
            more ->
                more.settings().forEach(s -> settings.put(s.member().name(), s.value().origin())));
    if (resource instanceof PlainModel plain) {
      // What the annotation demands has to be written, whether it is applied or not.
      plain.structure().settings().stream()
          .filter(s -> !s.member().isMandatory() && s.value().origin().value() != null)
          .forEach(s -> settings.put(s.member().name(), s.value().origin()));
    } else if (resource instanceof SecurityProfileModel profile) {
      profile.permissions().stream()
          .findFirst()
          .ifPresent(p -> settings.put("permissions", p.origin()));
    } else if (resource instanceof UserModel user) {
      user.routingProfile().ifPresent(l -> settings.put("routing profile", l.origin()));
      user.securityProfiles().stream()
          .findFirst()
          .ifPresent(l -> settings.put("security profiles", l.origin()));
      user.hierarchyGroup().ifPresent(l -> settings.put("hierarchy group", l.origin()));
    } else if (resource instanceof InstanceModel instance) {
      instance.approvedOrigins().stream()
          .findFirst()
          .ifPresent(o -> settings.put("approvedOrigins", o.origin()));
      instance.securityKeys().stream()
          .findFirst()
          .ifPresent(k -> settings.put("securityKeys", k.origin()));
    } else if (resource instanceof AgentStatusModel status) {
      status.displayOrder().ifPresent(n -> settings.put("displayOrder", n.origin()));
    }
    resource.declaration().tags().stream()
        .findFirst()
        .ifPresent(t -> settings.put("tags", t.key().origin()));
    return settings;
  }

  private static void written(String setting, Sourced<?> value, Map<String, Origin> settings) {
    if (value.origin().value() != null) {
      settings.put(setting, value.origin());
    }
  }
}
