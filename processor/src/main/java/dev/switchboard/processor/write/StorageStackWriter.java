package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.StorageModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the stack of what the instance stores: buckets, streams, and what leads data there. */
final class StorageStackWriter {
  private final CenterCode code;

  StorageStackWriter(CenterCode code) {
    this.code = code;
  }

  /** The class; empty if there is nothing to create. */
  Optional<TypeSpec> write() {
    List<StorageModel> storages = code.created(StorageModel.class);
    List<InstanceModel> instances = code.created(InstanceModel.class);
    List<StorageModel> existing =
        code.center().all(StorageModel.class).stream()
            .filter(storage -> storage.declaration().isExisting())
            .sorted(Comparator.comparing(ResourceModel::id))
            .toList();
    // An existing instance is taken to store in what exists already.
    if (storages.isEmpty() && (existing.isEmpty() || instances.isEmpty())) {
      return Optional.empty();
    }
    StackClass stack =
        new StackClass(code, Concern.STORAGE, "buckets and streams", List.of(Concern.INSTANCE));
    storages.forEach(storage -> stack.resource(storage, creation(storage).build()));
    instances.forEach(instance -> existing.forEach(storage -> existing(stack, instance, storage)));
    return Optional.of(stack.build());
  }

  private static BuilderChain creation(StorageModel storage) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(storage.kind()), storage.id())
            .call("instance", "instance")
            .call("type", "$S", storage.type().value().name());
    storage.data().forEach(data -> chain.call("data", "$S", data.value().name()));
    chain.text("prefix", storage.prefix().value());
    storage.retentionDays().ifPresent(days -> chain.call("retentionDays", "$L", days.value()));
    storage.retentionHours().ifPresent(hours -> chain.call("retentionHours", "$L", hours.value()));
    storage.shards().ifPresent(shards -> chain.call("shards", "$L", shards.value()));
    return chain.tags(storage.declaration().tags()).call("settings", "settings()");
  }

  private void existing(StackClass stack, InstanceModel instance, StorageModel storage) {
    CodeBlock place = code.refer(storage, Concern.STORAGE);
    stack.step(
        instance,
        code.names().method("use", storage),
        "Stores data in " + Javadocs.escape(storage.words()) + ", which exists already.",
        creation(storage).call("existing", "$L", place).build());
  }
}
