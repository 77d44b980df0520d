package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.model.InstanceModel;
import java.util.List;
import java.util.Optional;

/** Writes the stack of the instance. */
final class InstanceStackWriter {
  private final CenterCode code;

  InstanceStackWriter(CenterCode code) {
    this.code = code;
  }

  /** The class; empty if the instance exists already or is not declared. */
  Optional<TypeSpec> write() {
    List<InstanceModel> instances = code.created(InstanceModel.class);
    if (instances.isEmpty()) {
      return Optional.empty();
    }
    StackClass stack = new StackClass(code, Concern.INSTANCE, "instance", List.of());
    instances.forEach(instance -> stack.resource(instance, creation(instance)));
    return Optional.of(stack.build());
  }

  private static CodeBlock creation(InstanceModel instance) {
    return BuilderChain.of(Runtime.construct(instance.kind()), instance.id())
        .text("alias", instance.alias().value())
        .call("identityManagement", "$S", instance.identityManagement().value())
        .call("inboundCalls", "$L", instance.inboundCalls())
        .call("outboundCalls", "$L", instance.outboundCalls())
        .call("flowLogs", "$L", instance.flowLogs())
        .call("contactLens", "$L", instance.contactLens())
        .call("earlyMedia", "$L", instance.earlyMedia())
        .call("settings", "settings().amazonConnect()")
        .call("retain", "settings().deployment().retainData()")
        .build();
  }
}
