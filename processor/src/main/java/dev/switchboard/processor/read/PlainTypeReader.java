package dev.switchboard.processor.read;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.AtLeastOne;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import dev.switchboard.annotations.meta.Part;
import dev.switchboard.annotations.meta.Parts;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.RefersToPart;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import dev.switchboard.annotations.meta.Together;
import dev.switchboard.flow.catalogue.AnnotationDeclaration;
import dev.switchboard.flow.catalogue.AnnotationDeclaration.Member;
import dev.switchboard.flow.catalogue.DeclaredAnnotation;
import dev.switchboard.flow.catalogue.MemberGroup;
import dev.switchboard.flow.catalogue.MemberType;
import dev.switchboard.processor.model.PlainType;
import dev.switchboard.processor.model.PropertyMember;
import dev.switchboard.processor.model.PropertyMember.MapRole;
import dev.switchboard.processor.model.StructureType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the description that a resource annotation, or the annotation of a part, gives of itself.
 * What is badly described is told as problems.
 */
final class PlainTypeReader {
  /** Real annotations nest a few levels deep; one with errors may nest for ever. */
  private static final int DEEPEST = 8;

  /** The member of tags, which all resources read in the same way. */
  private static final String TAGS = "tags";

  private static final Pattern TYPE = Pattern.compile("\\w+::\\w+::\\w+");
  private static final Pattern PATH = Pattern.compile("\\w+(\\[])?(\\.\\w+(\\[])?)*");

  private final List<Problem> problems = new ArrayList<>();

  /**
   * Something wrong with a description.
   *
   * @param member the member it is about, or empty
   * @param message what is wrong
   */
  record Problem(String member, String message) {}

  /** What is wrong with what was read. */
  List<Problem> problems() {
    return problems;
  }

  /** Whether an annotation is one of resources. */
  static boolean describesResource(AnnotationDeclaration declaration) {
    return one(declaration.annotations(), CloudFormationResource.class).isPresent();
  }

  /** Whether an annotation is one of parts. */
  static boolean describesPart(AnnotationDeclaration declaration) {
    return one(declaration.annotations(), Part.class).isPresent();
  }

  /** What a resource annotation says of itself. */
  PlainType resource(AnnotationDeclaration declaration) {
    DeclaredAnnotation given =
        one(declaration.annotations(), CloudFormationResource.class).orElseThrow();
    if (!TYPE.matcher(given.text("type")).matches()) {
      problem(
          "",
          "\""
              + given.text("type")
              + "\" is no CloudFormation type; write one such as AWS::Connect::TaskTemplate");
    }
    String name = given.text("name");
    StructureType structure = structure(declaration, "", 0);
    if (!name.isEmpty() && structure.members().stream().noneMatch(m -> m.name().equals(name))) {
      problem("", "its name stands in member " + name + ", which does not exist or gives none");
    }
    return new PlainType(
        declaration.qualifiedName(),
        given.text("type"),
        given.text("words"),
        given.constant("kind", Resource.CUSTOM),
        name,
        given.flag("uniqueName"),
        given.text("instance"),
        given.text("identifiedBy"),
        given.constant("inFlows", Property.By.ARN),
        given.flag("beforeFlows"),
        given.flag("retained"),
        structure);
  }

  /**
   * What the members say that describe themselves, on an annotation that has a reader of its own.
   */
  StructureType more(AnnotationDeclaration declaration) {
    List<PropertyMember> members = new ArrayList<>();
    for (Member member : declaration.members()) {
      if (one(member.annotations(), Property.class).isPresent()) {
        member(member, member.name(), 0).ifPresent(members::add);
      }
    }
    Map<String, String> levels = new LinkedHashMap<>();
    all(declaration.annotations(), Structure.class)
        .forEach(s -> levels.put(s.text("level"), s.text("value")));
    return new StructureType(
        declaration.simpleName(),
        "",
        levels,
        members,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** What the annotation of a part says of itself. */
  StructureType part(AnnotationDeclaration declaration) {
    return structure(declaration, "", 0);
  }

  private StructureType structure(AnnotationDeclaration declaration, String owner, int depth) {
    List<DeclaredAnnotation> annotations = declaration.annotations();
    Map<String, String> levels = new LinkedHashMap<>();
    all(annotations, Structure.class).forEach(s -> levels.put(s.text("level"), s.text("value")));
    List<PropertyMember> members = new ArrayList<>();
    for (Member member : declaration.members()) {
      String at = owner.isEmpty() ? member.name() : owner;
      if (!(depth == 0 && member.name().equals(TAGS))) {
        member(member, at, depth).ifPresent(members::add);
      }
    }
    return new StructureType(
        declaration.simpleName(),
        levels.getOrDefault("", ""),
        levels,
        members,
        all(annotations, FixedProperty.class).stream()
            .map(f -> new StructureType.Fixed(f.text("name"), f.text("value"), f.text("with")))
            .toList(),
        groups(annotations),
        one(annotations, Parts.class)
            .map(
                p ->
                    new StructureType.PartsOf(
                        p.text("property"),
                        p.text("structure"),
                        p.types("value"),
                        p.number("min"),
                        p.number("max"))),
        one(annotations, Part.class)
            .map(p -> new StructureType.PartIn(p.text("words"), p.text("in"), p.text("identity"))));
  }

  private Optional<PropertyMember> member(Member member, String at, int depth) {
    List<DeclaredAnnotation> annotations = member.annotations();
    MapRole role =
        one(annotations, MapKey.class).isPresent()
            ? MapRole.KEY
            : one(annotations, MapValue.class).isPresent() ? MapRole.VALUE : MapRole.NONE;
    Optional<DeclaredAnnotation> property = one(annotations, Property.class);
    if (property.isEmpty()) {
      problem(at, "member " + member.name() + " gives no property; add @Property");
      return Optional.empty();
    }
    DeclaredAnnotation given = property.get();
    check(member, at, given, role);
    Optional<DeclaredAnnotation> refers = one(annotations, Refers.class);
    List<String> parts =
        one(annotations, RefersToPart.class).map(r -> r.types("value")).orElse(List.of());
    if (member.type().kind() == MemberType.Kind.CLASS && refers.isEmpty() && parts.isEmpty()) {
      problem(at, "member " + member.name() + " leads to a class; add @Refers or @RefersToPart");
      return Optional.empty();
    }
    Map<String, String> wire = new LinkedHashMap<>();
    member.constants().forEach(c -> wire.put(c.name(), c.wire()));
    List<FlowType> types =
        refers.map(r -> r.constants("flowTypes", FlowType.class)).orElse(List.of());
    Set<FlowType> flowTypes =
        types.isEmpty() ? EnumSet.noneOf(FlowType.class) : EnumSet.copyOf(types);
    return Optional.of(
        new PropertyMember(
            member.name(),
            given.text("value"),
            member.type(),
            wire,
            member.defaultValue(),
            given.flag("required"),
            given.decimal("min"),
            given.decimal("max"),
            isPattern(given.text("pattern")) ? given.text("pattern") : "",
            given.text("use"),
            given.constant("content", Property.Content.WRITTEN),
            given.constant("by", Property.By.ARN),
            given.flag("enclosing"),
            refers.map(r -> r.constant("value", Resource.CUSTOM)),
            flowTypes,
            parts,
            role,
            member.entry().filter(e -> depth < DEEPEST).map(e -> structure(e, at, depth + 1))));
  }

  private void check(Member member, String at, DeclaredAnnotation given, MapRole role) {
    if (member.type().kind() == MemberType.Kind.UNSUPPORTED) {
      problem(at, "a member of type " + member.type().words() + " can't give a property");
    }
    if (role == MapRole.NONE && !PATH.matcher(given.text("value")).matches()) {
      problem(
          at,
          "\""
              + given.text("value")
              + "\" is no path of a property; write names with dots between them");
    }
    if (!isPattern(given.text("pattern"))) {
      problem(at, "\"" + given.text("pattern") + "\" is no regular expression");
    }
    if (!given.text("pattern").isEmpty() && given.text("use").isEmpty()) {
      problem(at, "its pattern lacks words; say in use = what it asks for");
    }
  }

  private static boolean isPattern(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static List<MemberGroup> groups(List<DeclaredAnnotation> annotations) {
    Map<Class<?>, MemberGroup.Kind> kinds = new LinkedHashMap<>();
    kinds.put(ExactlyOne.class, MemberGroup.Kind.EXACTLY_ONE);
    kinds.put(AtMostOne.class, MemberGroup.Kind.AT_MOST_ONE);
    kinds.put(AtLeastOne.class, MemberGroup.Kind.AT_LEAST_ONE);
    kinds.put(Together.class, MemberGroup.Kind.TOGETHER);
    List<MemberGroup> groups = new ArrayList<>();
    kinds.forEach(
        (type, kind) ->
            all(annotations, type)
                .forEach(g -> groups.add(new MemberGroup(kind, g.texts("value")))));
    return groups;
  }

  private void problem(String member, String message) {
    problems.add(new Problem(member, message));
  }

  /** The annotations of a type, with the container of repeated ones opened. */
  private static List<DeclaredAnnotation> all(List<DeclaredAnnotation> annotations, Class<?> type) {
    String name = type.getCanonicalName();
    List<DeclaredAnnotation> all = new ArrayList<>();
    for (DeclaredAnnotation annotation : annotations) {
      if (annotation.qualifiedName().equals(name)) {
        all.add(annotation);
      } else if (annotation.qualifiedName().equals(name + ".List")) {
        all.addAll(annotation.annotations("value"));
      }
    }
    return all;
  }

  private static Optional<DeclaredAnnotation> one(
      List<DeclaredAnnotation> annotations, Class<?> type) {
    return all(annotations, type).stream().findFirst();
  }
}
