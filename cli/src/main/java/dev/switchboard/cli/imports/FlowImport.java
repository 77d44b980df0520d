package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns one flow into annotated Java. */
final class FlowImport {
  /** An error target is the flow's error handler if at least so many branches lead to it. */
  private static final int HANDLER_BRANCHES = 2;

  private final FlowContent flow;
  private final LiftedResources resources;
  private final Catalogue catalogue;
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, LiftedResource> references = new TreeMap<>();
  private final DesignerNotes notes;
  private FlowAction current;

  private FlowImport(FlowContent flow, LiftedResources resources, Catalogue catalogue) {
    this.notes = DesignerNotes.of(flow);
    this.flow = flow;
    this.resources = resources;
    this.catalogue = catalogue;
  }

  /**
   * Turns a flow into annotated Java.
   *
   * @param file the flow
   * @param typeName the Java type that will declare it
   * @param resources where the resources that it refers to are lifted to
   * @param catalogue the block annotations there are
   * @param identities the names that earlier imports gave
   * @throws UnimportableFlowException if the flow has no actions, or an action without an
   *     identifier of its own, or a branch that leads nowhere
   */
  static ImportedFlow of(
      ExportedFlow file,
      String typeName,
      LiftedResources resources,
      Catalogue catalogue,
      Identities identities)
      throws UnimportableFlowException {
    checkGraph(file.content());
    var flowImport = new FlowImport(file.content(), resources, catalogue);
    List<ImportedBlock> blocks = flowImport.blocks(typeName, identities);
    return new ImportedFlow(
        file.kind(),
        typeName,
        FlowMembers.of(file, flowImport.remarks),
        flowImport.notes.ofFlow(),
        blocks,
        List.copyOf(flowImport.references.values()),
        flowImport.remarks);
  }

  /** A block is a type and a target a class literal, so every target must exist, once. */
  private static void checkGraph(FlowContent flow) throws UnimportableFlowException {
    if (flow.actions().isEmpty()) {
      throw new UnimportableFlowException("it has no actions");
    }
    Set<String> identifiers = new HashSet<>();
    for (FlowAction action : flow.actions()) {
      if (action.identifier().isEmpty() || !identifiers.add(action.identifier())) {
        throw new UnimportableFlowException(
            "two actions are called \"" + action.identifier() + "\"");
      }
    }
    for (FlowAction action : flow.actions()) {
      for (String target : ReadingOrder.targets(action)) {
        if (!identifiers.contains(target)) {
          throw new UnimportableFlowException(
              "action \""
                  + action.identifier()
                  + "\" leads to \""
                  + target
                  + "\", which does not exist");
        }
      }
      if (action.conditions().stream().anyMatch(c -> c.operands().size() > 1)) {
        throw new UnimportableFlowException(
            "action \""
                + action.identifier()
                + "\" has a condition with several operands, which Amazon Connect refuses");
      }
    }
    if (flow.startAction().filter(identifiers::contains).isEmpty()) {
      throw new UnimportableFlowException("its StartAction does not exist");
    }
  }

  private List<ImportedBlock> blocks(String typeName, Identities identities) {
    List<FlowAction> ordered = new ArrayList<>(ReadingOrder.of(flow));
    var matcher = new BlockMatcher(catalogue, new ParameterExpressions(this::lift));
    Map<String, Optional<BlockMatch>> matches = new LinkedHashMap<>();
    for (FlowAction action : ordered) {
      current = action;
      matches.put(action.identifier(), matcher.match(action));
    }
    Map<String, FlowAction> compounds = compounds(ordered, matcher, matches);
    Map<String, String> typeNames =
        BlockNames.of(flow, ordered, compounds, blockNames(typeName), identities.blocks(typeName));
    identities.blocks(typeName, typeNames);
    Optional<String> handler = handler(ordered, matches);
    List<ImportedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      FlowAction action = ordered.get(i);
      String following = i + 1 < ordered.size() ? ordered.get(i + 1).identifier() : "";
      boolean isHandler = handler.filter(action.identifier()::equals).isPresent();
      ImportedBlock block =
          matches
              .get(action.identifier())
              .map(
                  m ->
                      annotated(
                          m,
                          action,
                          typeNames,
                          following,
                          isHandler ? Optional.empty() : handler,
                          isHandler))
              .orElseGet(() -> verbatim(action, typeNames, isHandler));
      blocks.add(named(block, typeNames));
    }
    return blocks;
  }

  /**
   * Joins pairs of actions that a compound annotation says: the first takes over what both say, the
   * second is gone from the order.
   *
   * @return the second actions, by the identifiers of the first
   */
  private Map<String, FlowAction> compounds(
      List<FlowAction> ordered, BlockMatcher matcher, Map<String, Optional<BlockMatch>> matches) {
    Map<String, Long> arrivals =
        ordered.stream()
            .flatMap(a -> ReadingOrder.targets(a).stream())
            .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
    Map<String, FlowAction> joined = new LinkedHashMap<>();
    for (FlowAction first : List.copyOf(ordered)) {
      Optional<FlowAction> second = first.nextAction().flatMap(flow::action);
      boolean alone =
          second.isPresent()
              && first.conditions().isEmpty()
              && arrivals.get(second.get().identifier()) == 1
              && flow.startAction().filter(second.get().identifier()::equals).isEmpty();
      if (alone && !joined.containsValue(first)) {
        current = first;
        Optional<BlockMatch> compound = matcher.match(first, second.get());
        if (compound.isPresent()) {
          matches.put(first.identifier(), compound);
          joined.put(first.identifier(), second.get());
          ordered.remove(second.get());
        }
      }
    }
    return joined;
  }

  /**
   * Names for nested types, which must not hide a type that the flow's source names: annotations
   * and resources.
   */
  private JavaNames blockNames(String typeName) {
    var names = new JavaNames();
    names.reserve(typeName);
    SourceNames.used(catalogue).forEach(names::reserve);
    references.keySet().forEach(names::reserve);
    return names;
  }

  /** The block with the type names of its targets in place of their identifiers. */
  private static ImportedBlock named(ImportedBlock block, Map<String, String> typeNames) {
    Map<String, Expression> members = new LinkedHashMap<>();
    block.members().forEach((name, value) -> members.put(name, value.named(typeNames::get)));
    return new ImportedBlock(
        block.typeName(), block.annotation(), members, block.errorHandler(), block.comments());
  }

  private LiftedResource lift(Resource kind, Set<FlowType> flowTypes, String value, String path) {
    JsonNode hint =
        flow.json()
            .path("Metadata")
            .path("ActionMetadata")
            .path(current.identifier())
            .path("parameters");
    for (String part : path.split("\\.")) {
      hint = hint.path(part);
    }
    LiftedResource resource =
        resources.lift(kind, flowTypes, value, hint.path("displayName").asText(""));
    references.put(resource.typeName(), resource);
    return resource;
  }

  private ImportedBlock annotated(
      BlockMatch match,
      FlowAction action,
      Map<String, String> typeNames,
      String following,
      Optional<String> handler,
      boolean isHandler) {
    Map<String, Expression> members = new LinkedHashMap<>();
    for (BlockMember member : match.block().members()) {
      String name = member.name();
      if (match.parameters().containsKey(name)) {
        members.put(name, match.parameters().get(name));
      } else if (match.branches().containsKey(name)) {
        members.put(name, match.branches().get(name));
      } else if (match.targets().containsKey(name)) {
        String target = match.targets().get(name);
        String byDefault = member.defaultTarget().orElse("");
        boolean falls = byDefault.endsWith(".Following") && target.equals(following);
        boolean caught =
            byDefault.endsWith(".FlowDefault") && handler.filter(target::equals).isPresent();
        if (!falls && !caught) {
          members.put(name, new Expression.Target(target));
        }
      } else if (handler.isPresent() && isCaught(match, member)) {
        members.put(name, SourceValue.unset().expression());
      }
    }
    return new ImportedBlock(
        typeNames.get(action.identifier()),
        match.block().name(),
        members,
        isHandler,
        notes.of(action.identifier()));
  }

  /**
   * The action that catches what the others leave open: most of the branches that can be left open
   * lead there. Those that lead elsewhere say so, and actions that lack a branch which a handler
   * would bring say that they have none.
   */
  private Optional<String> handler(
      List<FlowAction> ordered, Map<String, Optional<BlockMatch>> matches) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (FlowAction action : ordered) {
      matches
          .get(action.identifier())
          .ifPresent(
              m ->
                  openable(m)
                      .values()
                      .forEach(t -> t.ifPresent(target -> counts.merge(target, 1, Integer::sum))));
    }
    Optional<String> candidate =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= HANDLER_BRANCHES && flow.action(e.getKey()).isPresent())
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    if (candidate.isEmpty()) {
      return candidate;
    }
    long without =
        ordered.stream()
            .filter(a -> !a.identifier().equals(candidate.get()))
            .flatMap(a -> matches.get(a.identifier()).stream())
            .flatMap(m -> openable(m).values().stream())
            .filter(Optional::isEmpty)
            .count();
    // Each of those says that it has no such branch, which must not be more than is left unsaid.
    return candidate.filter(c -> without < counts.get(c));
  }

  /**
   * The members whose error branches a handler would catch, and where they lead; empty where there
   * is no branch.
   */
  private static Map<String, Optional<String>> openable(BlockMatch match) {
    Map<String, Optional<String>> result = new LinkedHashMap<>();
    for (BlockMember member : match.block().members()) {
      if (isCaught(match, member)) {
        result.put(member.name(), Optional.ofNullable(match.targets().get(member.name())));
      }
    }
    return result;
  }

  /** Whether a handler catches the error branch of a member that is not written. */
  static boolean isCaught(BlockMatch match, BlockMember member) {
    return member.errors().stream().anyMatch(e -> e.when().isEmpty() && isOf(match, e))
        && member.defaultTarget().orElse("").endsWith(".FlowDefault");
  }

  private static boolean isOf(BlockMatch match, ErrorSpec error) {
    return error.actions().stream().anyMatch(match.actions()::contains);
  }

  /** The action as it is, through the escape hatch. */
  private ImportedBlock verbatim(
      FlowAction action, Map<String, String> typeNames, boolean isHandler) {
    remarks.add(
        "action \""
            + action.identifier()
            + "\" ("
            + action.type()
            + ") is kept through @Action: no block annotation says exactly what it says");
    return new ImportedBlock(
        typeNames.get(action.identifier()),
        VerbatimAction.ANNOTATION,
        VerbatimAction.members(action),
        isHandler,
        notes.of(action.identifier()));
  }
}
