package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.switchboard.processor.model.FlowModel.ContractField;
import dev.switchboard.processor.model.FlowModel.ModuleContract;
import java.util.Locale;

/** Writes the contract of a module. */
final class ModuleContractCode {
  private ModuleContractCode() {}

  static void add(BuilderChain chain, ModuleContract contract) {
    if (contract.input().isEmpty()
        && contract.output().isEmpty()
        && contract.branches().isEmpty()) {
      return;
    }
    CodeBlock.Builder settings = CodeBlock.builder().add("$T.create()", Runtime.MODULE_SETTINGS);
    contract.input().forEach(field -> field(settings, "input", field));
    contract.output().forEach(field -> field(settings, "output", field));
    contract.branches().forEach(branch -> settings.add("\n    .branch($S)", branch.value()));
    chain.call("settings", "$L", settings.build());
  }

  private static void field(CodeBlock.Builder settings, String method, ContractField field) {
    settings.add(
        "\n    .$N($S, $S, $L, $S)",
        method,
        field.name().value(),
        field.type().toLowerCase(Locale.ROOT),
        field.required(),
        field.description());
  }
}
