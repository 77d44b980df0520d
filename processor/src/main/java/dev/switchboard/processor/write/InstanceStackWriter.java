package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.LexBotModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the stack of the instance, of the sites that may embed it, and of the bots that its flows
 * use.
 */
final class InstanceStackWriter {
  private final CenterCode code;

  InstanceStackWriter(CenterCode code) {
    this.code = code;
  }

  /** The class; empty if nothing is created. */
  Optional<TypeSpec> write() {
    List<InstanceModel> instances = code.created(InstanceModel.class);
    if (instances.isEmpty()) {
      return Optional.empty();
    }
    StackClass stack = new StackClass(code, Concern.INSTANCE, "instance", List.of());
    instances.forEach(instance -> stack.resource(instance, creation(instance)));
    instances.forEach(instance -> settings(stack, instance));
    return Optional.of(stack.build());
  }

  private static CodeBlock creation(InstanceModel instance) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(instance.kind()), instance.id())
            .text("alias", instance.alias().value())
            .call("identityManagement", "$S", instance.identityManagement().value())
            .call("inboundCalls", "$L", instance.inboundCalls())
            .call("outboundCalls", "$L", instance.outboundCalls())
            .call("flowLogs", "$L", instance.flowLogs())
            .call("contactLens", "$L", instance.contactLens())
            .call("earlyMedia", "$L", instance.earlyMedia());
    instance.features().forEach((feature, flag) -> chain.call(feature, "$L", flag));
    return chain
        .tags(instance.declaration().tags())
        .call("settings", "settings().amazonConnect()")
        .call("retain", "settings().deployment().retainData()")
        .build();
  }

  /** What is set on an instance that is created. */
  private void settings(StackClass stack, InstanceModel instance) {
    for (LexBotModel bot : bots(code)) {
      stack.step(
          instance,
          code.names().method("associate", bot),
          "Lets flows use " + Javadocs.escape(bot.words()) + ".",
          CodeBlock.of(
              "new $T(this, $S, $N, $L, $L)",
              Runtime.LEX_ASSOCIATION,
              bot.id() + "Association",
              code.names().of(instance),
              code.refer(bot, Concern.INSTANCE),
              bot.resourcePolicy()));
    }
    for (Sourced<String> origin : instance.approvedOrigins()) {
      stack.step(
          instance,
          "approve" + Words.of(origin.value()),
          "Lets a site embed the Contact Control Panel.",
          CodeBlock.of(
              "new $T(this, $S, $N, $L)",
              Runtime.APPROVED_ORIGIN,
              "Origin" + Words.of(origin.value()),
              code.names().of(instance),
              Texts.of(origin.value())));
    }
    for (Sourced<String> key : instance.securityKeys()) {
      stack.step(
          instance,
          "add" + Words.of(key.value()),
          "Lets flows encrypt what customers enter.",
          CodeBlock.of(
              "new $T(this, $S, $N, $L)",
              Runtime.SECURITY_KEY,
              "SecurityKey" + Words.of(key.value()),
              code.names().of(instance),
              Texts.of(key.value())));
    }
  }

  /** The bots that flows use, by id. */
  static List<LexBotModel> bots(CenterCode code) {
    ContactCenter center = code.center();
    Set<ResourceModel> used =
        center.flows().stream()
            .flatMap(flow -> code.references().ofContent(flow).stream())
            .filter(target -> target.kind() == Resource.LEX_BOT)
            .collect(Collectors.toSet());
    List<LexBotModel> bots = new ArrayList<>(center.all(LexBotModel.class));
    bots.removeIf(bot -> !used.contains(bot));
    bots.sort(Comparator.comparing(ResourceModel::id));
    return bots;
  }
}
