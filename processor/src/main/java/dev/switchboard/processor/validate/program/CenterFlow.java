package dev.switchboard.processor.validate.program;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.program.FlowSource;
import dev.switchboard.flow.program.ModuleContract;
import dev.switchboard.flow.program.ModuleContract.Input;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A flow or module that is declared in Java. */
public final class CenterFlow implements FlowSource {
  /** The block annotations of actions that are called otherwise. */
  private static final Map<String, String> BLOCKS =
      Map.of(
          "GetParticipantInput", "StoreCustomerInput",
          "ConnectParticipantWithLexBot", "GetCustomerInputLex",
          "InvokeFlowModule", "InvokeModule",
          "EvaluateDataTableValues", "EvaluateDataTable",
          "ListDataTableValues", "ListDataTable",
          "AssociateContactToCustomerProfile", "AssociateContactToProfile",
          "GetCalculatedAttributesForCustomerProfile", "GetCalculatedAttributes",
          "GetMetricData", "GetQueueMetrics");

  private final FlowModel model;
  private final ExpandedFlow expanded;
  private Set<String> blocks;

  CenterFlow(FlowModel model, ExpandedFlow expanded) {
    this.model = model;
    this.expanded = expanded;
  }

  /** The declaration. */
  public FlowModel model() {
    return model;
  }

  /** Where the part at a pointer was written. */
  Origin origin(String pointer) {
    return expanded.origin(pointer).orElse(model.declaration().origin());
  }

  @Override
  public String id() {
    return model.declaration().typeName();
  }

  @Override
  public Optional<FlowType> type() {
    return model.type().map(Sourced::value);
  }

  @Override
  public boolean isModule() {
    return model.isModule();
  }

  @Override
  public FlowContent content() {
    return expanded.content();
  }

  @Override
  public Optional<ModuleContract> contract() {
    return model
        .contract()
        .filter(contract -> !model.declaration().isExisting())
        .map(
            contract ->
                new ModuleContract(
                    contract.input().stream()
                        .map(f -> new Input(f.name().value(), f.type(), f.required()))
                        .toList(),
                    contract.output().stream().map(f -> f.name().value()).toList(),
                    contract.branches().stream().map(Sourced::value).toList()));
  }

  @Override
  public String words() {
    return model.words();
  }

  /** A block; of a flow kept as JSON, the action. */
  @Override
  public String words(FlowAction action) {
    String identifier = action.identifier();
    if (model.contentFile().isPresent()) {
      return "action \"" + identifier + "\"";
    }
    // What a compound does before its main action bears the block's identifier and a word after a
    // dot.
    int dot = identifier.lastIndexOf('.');
    boolean part =
        dot > 0
            && !blocks().contains(identifier)
            && blocks().contains(identifier.substring(0, dot));
    return "block " + (part ? identifier.substring(0, dot) : identifier);
  }

  @Override
  public String actionName(String type) {
    return model.contentFile().isPresent() ? type : "@" + BLOCKS.getOrDefault(type, type);
  }

  private Set<String> blocks() {
    if (blocks == null) {
      blocks = model.scope().blocks().stream().map(Block::identifier).collect(Collectors.toSet());
    }
    return blocks;
  }
}
