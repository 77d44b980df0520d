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
import dev.switchboard.processor.model.StorageModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the stack of the instance: where it stores data, which sites may embed it, and the bots
 * that its flows use.
 */
final class InstanceStackWriter {
  private final CenterCode code;

  InstanceStackWriter(CenterCode code) {
    this.code = code;
  }

  /** The class; empty if nothing is created. */
  Optional<TypeSpec> write() {
    List<InstanceModel> instances = code.created(InstanceModel.class);
    List<StorageModel> storages = code.created(StorageModel.class);
    if (instances.isEmpty() && storages.isEmpty()) {
      return Optional.empty();
    }
    List<Concern> parameters = instances.isEmpty() ? List.of(Concern.INSTANCE) : List.of();
    StackClass stack = new StackClass(code, Concern.INSTANCE, "instance", parameters);
    instances.forEach(instance -> stack.resource(instance, creation(instance)));
    storages.forEach(storage -> stack.resource(storage, storage(storage).build()));
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

  private BuilderChain storage(StorageModel storage) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(storage.kind()), storage.id())
            .call("instance", "$L", instance())
            .call("type", "$S", storage.type().value().name());
    storage.data().forEach(data -> chain.call("data", "$S", data.value().name()));
    chain.text("prefix", storage.prefix().value());
    storage.retentionDays().ifPresent(days -> chain.call("retentionDays", "$L", days.value()));
    storage.retentionHours().ifPresent(hours -> chain.call("retentionHours", "$L", hours.value()));
    storage.shards().ifPresent(shards -> chain.call("shards", "$L", shards.value()));
    return chain.tags(storage.declaration().tags()).call("settings", "settings()");
  }

  /** What is set on an instance that is created. */
  private void settings(StackClass stack, InstanceModel instance) {
    code.center().all(StorageModel.class).stream()
        .filter(storage -> storage.declaration().isExisting())
        .sorted(Comparator.comparing(ResourceModel::id))
        .forEach(storage -> existingStorage(stack, instance, storage));
    for (LexBotModel bot : bots(code)) {
      stack.step(
          instance,
          code.names().method("associate", bot),
          "Lets flows use " + Javadocs.escape(bot.words()) + ".",
          CodeBlock.of(
              "new $T(this, $S, $L, $L, $L)",
              Runtime.LEX_ASSOCIATION,
              bot.id() + "Association",
              instance(),
              code.refer(bot, Concern.INSTANCE),
              bot.resourcePolicy()));
    }
    for (Sourced<String> origin : instance.approvedOrigins()) {
      stack.step(
          instance,
          "approve" + Words.of(origin.value()),
          "Lets a site embed the Contact Control Panel.",
          CodeBlock.of(
              "new $T(this, $S, $L, $L)",
              Runtime.APPROVED_ORIGIN,
              "Origin" + Words.of(origin.value()),
              instance(),
              Texts.of(origin.value())));
    }
    for (Sourced<String> key : instance.securityKeys()) {
      stack.step(
          instance,
          "add" + Words.of(key.value()),
          "Lets flows encrypt what customers enter.",
          CodeBlock.of(
              "new $T(this, $S, $L, $L)",
              Runtime.SECURITY_KEY,
              "SecurityKey" + Words.of(key.value()),
              instance(),
              Texts.of(key.value())));
    }
  }

  private void existingStorage(StackClass stack, InstanceModel instance, StorageModel storage) {
    stack.step(
        instance,
        code.names().method("use", storage),
        "Stores data in " + Javadocs.escape(storage.words()) + ", which exists already.",
        storage(storage).call("existing", "$L", code.refer(storage, Concern.INSTANCE)).build());
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

  /** How the stack calls the instance: by its field, or by the parameter. */
  private CodeBlock instance() {
    return code.created(InstanceModel.class).stream()
        .findFirst()
        .map(instance -> CodeBlock.of("$N", code.names().of(instance)))
        .orElse(CodeBlock.of("instance"));
  }
}
