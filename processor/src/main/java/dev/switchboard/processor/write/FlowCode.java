package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.switchboard.processor.cycles.References;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.ModuleRelease;
import dev.switchboard.processor.model.ResourceModel;

/** Writes the creation of flows and modules in a stack. */
final class FlowCode {
  private final CenterCode code;
  private final Shard shard;

  FlowCode(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
  }

  /** The creation; with stub content, if its references are cut. */
  CodeBlock creation(FlowModel flow) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(flow.kind()), flow.id())
            .call("instance", "instance")
            .text("name", flow.name().value())
            .text("description", flow.description().value());
    flow.type().ifPresent(type -> chain.call("type", "$S", type.value().name()));
    flow.contract().ifPresent(contract -> ModuleContractCode.add(chain, contract));
    flow.release().ifPresent(release -> release(chain, release));
    return chain
        .call("content", "$L", code.plan().isStub(flow) ? stub(flow) : content(flow))
        .tags(flow.declaration().tags())
        .build();
  }

  /** The versions, and the alias that leads to one of them. */
  private static void release(BuilderChain chain, ModuleRelease release) {
    release.versions().forEach(version -> chain.call("version", "$L", version));
    if (release.description().value().isEmpty()) {
      chain.call("alias", "$L, $L", Texts.of(release.alias().value()), release.version().value());
    } else {
      chain.call(
          "alias",
          "$L, $L, $L",
          Texts.of(release.alias().value()),
          release.version().value(),
          Texts.of(release.description().value()));
    }
  }

  private static CodeBlock stub(FlowModel flow) {
    return flow.type()
        .map(type -> CodeBlock.of("$T.ofFlow($S)", Runtime.STUB_CONTENT, type.value().name()))
        .orElseGet(() -> CodeBlock.of("$T.ofModule()", Runtime.STUB_CONTENT));
  }

  /** The content, with what its references stand for. */
  CodeBlock content(FlowModel flow) {
    CodeBlock.Builder content =
        CodeBlock.builder()
            .add("content($S)", (flow.isModule() ? "modules/" : "flows/") + flow.id() + ".json");
    for (ResourceModel target : code.references().ofContent(flow)) {
      content.add("\n    .with($S, $L)", References.key(target), code.refer(target, shard));
    }
    return content.build();
  }
}
