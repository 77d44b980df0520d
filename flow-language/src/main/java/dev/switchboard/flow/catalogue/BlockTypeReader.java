package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Requires;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.EntryType.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the description that a block annotation's meta-annotations give. It never throws: what is
 * badly described is told as problems, whoever declared the annotation.
 */
public final class BlockTypeReader {
  private final List<BlockReading.Problem> problems = new ArrayList<>();
  private final ParameterReader parameters = new ParameterReader(problems);
  private final AnnotationDeclaration declaration;
  private final Description description;
  private final List<DeclaredAnnotation> actions;
  private final Set<String> actionTypes = new LinkedHashSet<>();
  private final List<String> memberNames;

  private BlockTypeReader(AnnotationDeclaration declaration) {
    this.declaration = declaration;
    this.description = Description.of(declaration.annotations(), "", problems);
    this.actions = description.all(FlowAction.class);
    this.memberNames =
        declaration.members().stream().map(AnnotationDeclaration.Member::name).toList();
  }

  /** Reads an annotation type. */
  public static BlockReading read(AnnotationDeclaration declaration) {
    return new BlockTypeReader(declaration).read();
  }

  /**
   * Whether an annotation type is meant to be a block annotation: it says which action it stands
   * for, or describes its members as if it did.
   */
  public static boolean describesBlock(AnnotationDeclaration declaration) {
    List<BlockReading.Problem> ignored = new ArrayList<>();
    if (Description.of(declaration.annotations(), "", ignored).has(FlowAction.class)) {
      return true;
    }
    for (AnnotationDeclaration.Member member : declaration.members()) {
      Description of = Description.of(member.annotations(), "", ignored);
      if (of.has(ActionParameter.class)
          || of.has(Next.class)
          || of.has(OnError.class)
          || of.has(Outcome.class)) {
        return true;
      }
    }
    return false;
  }

  private BlockReading read() {
    if (actions.isEmpty()) {
      description.problem("@" + declaration.simpleName() + " names no action; add @FlowAction");
      return new BlockReading(Optional.empty(), problems);
    }
    actions.forEach(this::checkAction);
    if (!problems.isEmpty()) {
      return new BlockReading(Optional.empty(), problems);
    }
    actions.forEach(a -> actionTypes.add(a.text("type")));
    List<BlockMember> members = declaration.members().stream().map(this::member).toList();
    List<MemberGroup> groups = new ArrayList<>(parameters.groups(description, memberNames));
    groups.addAll(alternatives(members, groups));
    List<DeclaredAnnotation> fixed = description.all(FixedParameter.class);
    fixed.forEach(this::checkFixed);
    List<ActionShape> shapes = actions.stream().map(a -> shape(a, members, groups, fixed)).toList();
    checkNext(members);
    BlockType block =
        new BlockType(
            declaration.simpleName(), declaration.qualifiedName(), shapes, members, groups);
    return new BlockReading(Optional.of(block), problems);
  }

  private void checkAction(DeclaredAnnotation action) {
    if (action.text("type").isBlank()) {
      description.problem("@FlowAction has no type; give the action's Type in the flow language");
    }
    if (action.constants("flowTypes", FlowType.class).isEmpty() && !action.flag("inModules")) {
      description.problem(
          "@FlowAction(type = \""
              + action.text("type")
              + "\") names no flow type and is not for modules either,"
              + " so no flow could hold it");
    }
  }

  private void checkFixed(DeclaredAnnotation fixed) {
    if (fixed.text("name").isBlank()) {
      description.problem("@FixedParameter has no name; give the path inside Parameters");
    }
    checkActionName("@FixedParameter", fixed.text("action"), description);
    checkMemberNames(
        "@FixedParameter",
        fixed.texts("with").stream().filter(w -> !w.isEmpty()).toList(),
        description);
  }

  private void checkNext(List<BlockMember> members) {
    NextAction next = primary().constant("next", NextAction.REQUIRED);
    boolean has = members.stream().anyMatch(BlockMember::next);
    if (next == NextAction.REQUIRED && !has) {
      description.problem("the action must have a NextAction, but no member is marked @Next");
    }
    if (next == NextAction.TERMINAL && has) {
      description.problem("the action ends the flow, but a member is marked @Next");
    }
    long nexts = members.stream().filter(BlockMember::next).count();
    if (nexts > 1) {
      description.problem(nexts + " members are marked @Next; mark one");
    }
  }

  private DeclaredAnnotation primary() {
    return actions.get(actions.size() - 1);
  }

  private BlockMember member(AnnotationDeclaration.Member member) {
    Description of = Description.of(member.annotations(), member.name(), problems);
    String action = action(of);
    Optional<ParameterSpec> parameter = parameters.parameter(member, of, action, 0);
    Optional<OutcomeSpec> outcome = of.one(Outcome.class).map(o -> outcome(o, member));
    List<ErrorSpec> errors = of.all(OnError.class).stream().map(e -> error(e, member, of)).toList();
    Optional<BranchesSpec> branches = of.one(Branches.class).flatMap(b -> branches(b, member, of));
    boolean next = of.has(Next.class);
    if (of.isEmpty()) {
      of.problem(
          "member "
              + member.name()
              + " says nothing about the flow; describe it with @ActionParameter, @Next,"
              + " @Outcome, @OnError or @Branches");
    }
    boolean target = next || outcome.isPresent() || !errors.isEmpty();
    boolean isClass = member.type().kind() == MemberType.Kind.CLASS && !member.type().list();
    if (target && !isClass) {
      of.problem("a target must be of type Class, but is " + member.type().words());
    }
    if (target && parameter.isPresent()) {
      of.problem("a member can't be both a parameter and a target");
    }
    Optional<DeclaredAnnotation> refers = of.one(Refers.class);
    List<String> requires = of.one(Requires.class).map(r -> r.texts("value")).orElse(List.of());
    checkMemberNames("@Requires", requires, of);
    return new BlockMember(
        member.name(),
        member.type(),
        member.defaultValue(),
        parameter,
        next,
        outcome,
        errors,
        branches,
        refers.map(r -> r.constant("value", Resource.CONTACT_FLOW)),
        refers
            .map(r -> set(FlowType.class, r.constants("flowTypes", FlowType.class)))
            .orElse(Set.of()),
        requires,
        target ? defaultTarget(member) : Optional.empty());
  }

  /**
   * Members that give the same parameter exclude each other, whether or not the description says
   * so.
   */
  private static List<MemberGroup> alternatives(List<BlockMember> members, List<MemberGroup> said) {
    Map<List<String>, List<String>> byParameter = new LinkedHashMap<>();
    for (BlockMember member : members) {
      member
          .parameter()
          .ifPresent(
              p ->
                  byParameter
                      .computeIfAbsent(List.of(p.action(), p.path()), k -> new ArrayList<>())
                      .add(member.name()));
    }
    return byParameter.values().stream()
        .filter(names -> names.size() > 1)
        .filter(
            names -> said.stream().noneMatch(g -> excludes(g) && g.members().containsAll(names)))
        .map(names -> new MemberGroup(MemberGroup.Kind.AT_MOST_ONE, names))
        .toList();
  }

  private static boolean excludes(MemberGroup group) {
    return group.kind() == MemberGroup.Kind.EXACTLY_ONE
        || group.kind() == MemberGroup.Kind.AT_MOST_ONE;
  }

  private String action(Description of) {
    String action = of.one(ActionParameter.class).map(p -> p.text("action")).orElse("");
    checkActionName("@ActionParameter", action, of);
    return actionTypes.contains(action) ? action : primary().text("type");
  }

  private OutcomeSpec outcome(DeclaredAnnotation outcome, AnnotationDeclaration.Member member) {
    return new OutcomeSpec(
        outcome.text("operator"),
        outcome.text("value"),
        outcome.flag("required"),
        ErrorSpec.clauses(outcome.annotations("when")),
        member.name());
  }

  private ErrorSpec error(
      DeclaredAnnotation error, AnnotationDeclaration.Member member, Description of) {
    if (error.text("value").isBlank()) {
      of.problem("@OnError names no error type");
    }
    List<String> named = error.texts("actions");
    named.forEach(a -> checkActionName("@OnError", a, of));
    return new ErrorSpec(
        error.text("value"),
        named.isEmpty() ? actionTypes : new LinkedHashSet<>(named),
        error.flag("required"),
        ErrorSpec.clauses(error.annotations("when")),
        error.flag("forbiddenOtherwise"),
        set(FlowType.class, error.constants("refusedIn", FlowType.class)),
        member.name());
  }

  private Optional<BranchesSpec> branches(
      DeclaredAnnotation branches, AnnotationDeclaration.Member member, Description of) {
    Optional<EntryType> entry =
        member.type().list() ? parameters.entry(member, 0) : Optional.empty();
    if (entry.isEmpty()) {
      of.problem(
          "@Branches must stand on a list of annotations, but the member is "
              + member.type().words());
      return Optional.empty();
    }
    Map<String, String> operators = new LinkedHashMap<>();
    Set<String> withoutOperand = new LinkedHashSet<>();
    for (EntryType.Member m : entry.get().members()) {
      if (m.role() == Role.OPERAND || m.role() == Role.OPERATOR) {
        operators.put(m.name(), m.operator());
      }
      if (m.role() == Role.OPERATOR) {
        withoutOperand.add(m.name());
      }
    }
    Optional<EntryType.Member> to = entry.get().member(Role.TARGET);
    if (operators.isEmpty() || to.isEmpty()) {
      of.problem(
          "@"
              + entry.get().name()
              + " is used for branches, but has no member marked "
              + (operators.isEmpty() ? "@Operand" : "@To"));
      return Optional.empty();
    }
    ParameterReader.checkPattern(branches.text("operandPattern"), of);
    return Optional.of(
        new BranchesSpec(
            (int) branches.number("min"),
            branches.texts("operands"),
            branches.text("operandPattern"),
            branches.constant("encoding", Branches.Encoding.PLAIN),
            operators,
            withoutOperand,
            to.get().name(),
            member.name(),
            entry.get()));
  }

  private static Optional<String> defaultTarget(AnnotationDeclaration.Member member) {
    return member
        .defaultValue()
        .map(
            v ->
                v instanceof DeclaredValue.TypeLiteral t
                    ? t.typeName()
                    : Unset.class.getCanonicalName());
  }

  private ActionShape shape(
      DeclaredAnnotation action,
      List<BlockMember> members,
      List<MemberGroup> groups,
      List<DeclaredAnnotation> fixed) {
    String type = action.text("type");
    boolean primary = action == primary();
    List<ParameterSpec> own =
        members.stream()
            .flatMap(m -> m.parameter().stream())
            .filter(p -> p.action().equals(type))
            .toList();
    return new ActionShape(
        declaration.simpleName(),
        type,
        action.text("consoleBlock"),
        action.text("summary"),
        set(FlowType.class, action.constants("flowTypes", FlowType.class)),
        action.flag("inModules"),
        set(Channel.class, action.constants("channels", Channel.class)),
        action.constant("evidence", Evidence.OWN),
        action.text("page"),
        action.constant("next", NextAction.REQUIRED),
        fixed.stream()
            .filter(f -> f.text("action").isEmpty() ? primary : f.text("action").equals(type))
            .map(f -> new ActionShape.Fixed(f.text("name"), f.text("value"), f.text("with")))
            .toList(),
        own,
        primary ? members.stream().flatMap(m -> m.outcome().stream()).toList() : List.of(),
        primary ? members.stream().flatMap(m -> m.branches().stream()).toList() : List.of(),
        members.stream()
            .flatMap(m -> m.errors().stream())
            .filter(e -> e.actions().contains(type))
            .toList(),
        groups.stream().flatMap(g -> group(g, own).stream()).toList(),
        primary || action.flag("always"),
        action.text("caution"));
  }

  /**
   * A group of members as a group of paths; none if it is not about two parameters of the action at
   * least.
   */
  private static Optional<ActionShape.Group> group(MemberGroup group, List<ParameterSpec> own) {
    Set<String> paths = new LinkedHashSet<>();
    for (String name : group.members()) {
      Optional<ParameterSpec> parameter =
          own.stream().filter(p -> p.member().equals(name)).findFirst();
      if (parameter.isEmpty()) {
        return Optional.empty();
      }
      paths.add(parameter.get().path());
    }
    return paths.size() < 2
        ? Optional.empty()
        : Optional.of(new ActionShape.Group(group.kind(), List.copyOf(paths)));
  }

  private void checkActionName(String annotation, String action, Description of) {
    if (!action.isEmpty() && !actionTypes.contains(action)) {
      of.problem(
          annotation
              + " names the action "
              + action
              + ", which is not one of the block's; expected "
              + String.join(" or ", actionTypes));
    }
  }

  private void checkMemberNames(String annotation, List<String> names, Description of) {
    for (String name : names) {
      if (!memberNames.contains(name)) {
        of.problem(annotation + " names the member " + name + ", which does not exist");
      }
    }
  }

  /** Sets in the order of the enum, so that whoever walks them gets the same order every time. */
  private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> constants) {
    return constants.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(constants);
  }
}
