package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtLeastOne;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.To;
import dev.switchboard.annotations.meta.Together;
import dev.switchboard.flow.catalogue.EntryType.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads members that give parameters, and the nested annotations that entries are. */
final class ParameterReader {
  /** Real annotations nest two or three deep; a declaration with errors may nest for ever. */
  private static final int DEEPEST_ENTRY = 6;

  private final List<BlockReading.Problem> problems;

  ParameterReader(List<BlockReading.Problem> problems) {
    this.problems = problems;
  }

  /** The parameter that a member gives, if its description says so and makes sense. */
  Optional<ParameterSpec> parameter(
      AnnotationDeclaration.Member member, Description description, String action, int depth) {
    Optional<DeclaredAnnotation> found = description.one(ActionParameter.class);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DeclaredAnnotation given = found.get();
    String path = given.text("value");
    if (!isPath(path)) {
      description.problem(
          path.isEmpty()
              ? "@ActionParameter names no parameter; give its path inside Parameters"
              : "@ActionParameter(\""
                  + path
                  + "\") is no path; write names with one dot between them");
      return Optional.empty();
    }
    List<String> allowed = given.texts("allowed");
    Optional<Resource> refers =
        description.one(Refers.class).map(r -> r.constant("value", Resource.CONTACT_FLOW));
    Optional<EntryType> entry = entry(member, depth);
    Optional<ParameterType> type = type(member, given, allowed, refers, entry, description);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> wire = new LinkedHashMap<>();
    member.constants().forEach(c -> wire.put(c.name(), c.wire()));
    if (member.type().kind() == MemberType.Kind.ENUM) {
      for (String value : allowed) {
        if (!wire.containsValue(value)) {
          description.problem(
              "@ActionParameter allows \""
                  + value
                  + "\", which no constant of the enum stands for");
        }
      }
      allowed = allowed.isEmpty() ? List.copyOf(wire.values()) : allowed;
    }
    if (allowed.contains("")) {
      description.problem("an empty string is allowed, which Amazon Connect refuses everywhere");
    }
    checkRange(given, description);
    checkPattern(given.text("pattern"), description);
    return Optional.of(
        new ParameterSpec(
            action,
            path,
            type.get(),
            given.constant("dynamic", Dynamic.NONE),
            given.flag("required"),
            ErrorSpec.clauses(given.annotations("requiredWhen")),
            given.number("min"),
            given.number("max"),
            allowed,
            wire,
            given.text("pattern"),
            given.number("scale"),
            refers,
            entry.map(EntryType::parameters).orElse(List.of()),
            entry,
            member.name()));
  }

  /** The nested annotation that an entry of a member is, if it is one. */
  Optional<EntryType> entry(AnnotationDeclaration.Member member, int depth) {
    if (member.type().kind() != MemberType.Kind.ANNOTATION || depth > DEEPEST_ENTRY) {
      return Optional.empty();
    }
    return member.entry().map(declaration -> entryType(member.name(), declaration, depth));
  }

  private EntryType entryType(String blockMember, AnnotationDeclaration declaration, int depth) {
    List<EntryType.Member> members = new ArrayList<>();
    for (AnnotationDeclaration.Member member : declaration.members()) {
      Description description = Description.of(member.annotations(), blockMember, problems);
      entryMember(declaration, member, description, depth).ifPresent(members::add);
    }
    Description description = Description.of(declaration.annotations(), blockMember, problems);
    List<String> names =
        declaration.members().stream().map(AnnotationDeclaration.Member::name).toList();
    return new EntryType(
        declaration.simpleName(),
        declaration.qualifiedName(),
        members,
        description.all(FixedParameter.class).stream()
            .map(f -> new ActionShape.Fixed(f.text("name"), f.text("value"), f.text("with")))
            .toList(),
        groups(description, names));
  }

  private Optional<EntryType.Member> entryMember(
      AnnotationDeclaration declaration,
      AnnotationDeclaration.Member member,
      Description description,
      int depth) {
    Optional<ParameterSpec> parameter = parameter(member, description, "", depth + 1);
    Role role;
    String operator = "";
    if (description.has(ActionParameter.class)) {
      role = Role.PARAMETER;
    } else if (description.has(MapKey.class)) {
      role = Role.KEY;
    } else if (description.has(MapValue.class)) {
      role = description.one(MapValue.class).get().flag("json") ? Role.JSON_VALUE : Role.TEXT_VALUE;
    } else if (description.has(Operand.class)) {
      DeclaredAnnotation operand = description.one(Operand.class).get();
      role = operand.flag("none") ? Role.OPERATOR : Role.OPERAND;
      operator = operand.text("value");
    } else if (description.has(To.class)) {
      role = Role.TARGET;
    } else {
      description.problem(
          "member "
              + member.name()
              + " of @"
              + declaration.simpleName()
              + " says nothing about the flow;"
              + " describe it with @ActionParameter, @MapKey, @MapValue, @Operand or @To");
      return Optional.empty();
    }
    checkEntryMember(declaration, member, role, description);
    return Optional.of(
        new EntryType.Member(
            member.name(), member.type(), member.defaultValue(), role, parameter, operator));
  }

  private static void checkEntryMember(
      AnnotationDeclaration declaration,
      AnnotationDeclaration.Member member,
      Role role,
      Description description) {
    MemberType.Kind kind = member.type().kind();
    boolean fits =
        switch (role) {
          case PARAMETER -> true;
          case KEY, TEXT_VALUE, JSON_VALUE ->
              kind == MemberType.Kind.STRING && !member.type().list();
          case OPERAND ->
              !member.type().list()
                  && (kind == MemberType.Kind.STRING
                      || kind == MemberType.Kind.INTEGER
                      || kind == MemberType.Kind.ENUM);
          case OPERATOR -> kind == MemberType.Kind.BOOLEAN && !member.type().list();
          case TARGET -> kind == MemberType.Kind.CLASS && !member.type().list();
        };
    if (!fits) {
      String expected =
          switch (role) {
            case OPERAND -> "String, int or an enum";
            case OPERATOR -> "boolean";
            case TARGET -> "Class";
            default -> "String";
          };
      description.problem(
          "member "
              + member.name()
              + " of @"
              + declaration.simpleName()
              + " is "
              + member.type().words()
              + ", but must be "
              + expected);
    }
  }

  /** The groups that a description names; members that do not exist are problems. */
  List<MemberGroup> groups(Description description, List<String> members) {
    List<MemberGroup> groups = new ArrayList<>();
    Map<Class<?>, MemberGroup.Kind> kinds = new LinkedHashMap<>();
    kinds.put(ExactlyOne.class, MemberGroup.Kind.EXACTLY_ONE);
    kinds.put(AtMostOne.class, MemberGroup.Kind.AT_MOST_ONE);
    kinds.put(AtLeastOne.class, MemberGroup.Kind.AT_LEAST_ONE);
    kinds.put(Together.class, MemberGroup.Kind.TOGETHER);
    kinds.forEach(
        (annotation, kind) -> {
          for (DeclaredAnnotation group : description.all(annotation)) {
            List<String> names = group.texts("value");
            String words = "@" + annotation.getSimpleName();
            if (names.size() < 2) {
              description.problem(words + " names fewer than two members");
            }
            List<String> unknown = names.stream().filter(n -> !members.contains(n)).toList();
            unknown.forEach(
                n ->
                    description.problem(
                        words + " names the member " + n + ", which does not exist"));
            if (names.size() >= 2 && unknown.isEmpty()) {
              groups.add(new MemberGroup(kind, names));
            }
          }
        });
    return groups;
  }

  private static Optional<ParameterType> type(
      AnnotationDeclaration.Member member,
      DeclaredAnnotation given,
      List<String> allowed,
      Optional<Resource> refers,
      Optional<EntryType> entry,
      Description description) {
    ParameterType declared = given.constant("type", ParameterType.DERIVED);
    MemberType type = member.type();
    Optional<ParameterType> derived = derived(type, allowed, refers, entry);
    if (derived.isEmpty()) {
      description.problem("a member of type " + type.words() + " can't give a parameter");
      return Optional.empty();
    }
    if (declared == ParameterType.DERIVED) {
      return derived;
    }
    if (!fits(declared, type)) {
      description.problem(
          "a member of type " + type.words() + " can't give a parameter of type " + declared);
      return Optional.empty();
    }
    return Optional.of(declared);
  }

  private static Optional<ParameterType> derived(
      MemberType type, List<String> allowed, Optional<Resource> refers, Optional<EntryType> entry) {
    boolean list = type.list();
    return switch (type.kind()) {
      case STRING ->
          Optional.of(
              list
                  ? (allowed.isEmpty() ? ParameterType.TEXT_LIST : ParameterType.ENUM_LIST)
                  : refers.isPresent()
                      ? ParameterType.REFERENCE
                      : allowed.isEmpty() ? ParameterType.TEXT : ParameterType.ENUM);
      case INTEGER -> list ? Optional.empty() : Optional.of(ParameterType.INTEGER);
      case DECIMAL -> list ? Optional.empty() : Optional.of(ParameterType.DECIMAL);
      case BOOLEAN -> list ? Optional.empty() : Optional.of(ParameterType.CAPITALIZED_BOOLEAN);
      case CLASS -> list ? Optional.empty() : Optional.of(ParameterType.REFERENCE);
      case ENUM -> Optional.of(list ? ParameterType.ENUM_LIST : ParameterType.ENUM);
      case ANNOTATION -> list ? entry.map(ParameterReader::ofEntries) : Optional.empty();
      case UNSUPPORTED -> Optional.empty();
    };
  }

  private static ParameterType ofEntries(EntryType entry) {
    if (entry.member(Role.KEY).isEmpty()) {
      return ParameterType.OBJECT_LIST;
    }
    if (entry.member(Role.JSON_VALUE).isPresent()) {
      return ParameterType.JSON_MAP;
    }
    return entry.member(Role.TEXT_VALUE).isPresent()
        ? ParameterType.TEXT_MAP
        : ParameterType.OBJECT_MAP;
  }

  private static boolean fits(ParameterType declared, MemberType type) {
    MemberType.Kind kind = type.kind();
    boolean string = kind == MemberType.Kind.STRING;
    return switch (declared) {
      case DERIVED -> true;
      case TEXT, JSON -> string && !type.list();
      case INTEGER, JSON_INTEGER -> !type.list() && (string || kind == MemberType.Kind.INTEGER);
      case DECIMAL ->
          !type.list()
              && (string || kind == MemberType.Kind.INTEGER || kind == MemberType.Kind.DECIMAL);
      case CAPITALIZED_BOOLEAN, LOWER_BOOLEAN, UPPER_BOOLEAN, ENABLED_DISABLED, JSON_BOOLEAN ->
          !type.list() && (string || kind == MemberType.Kind.BOOLEAN);
      case ENUM -> !type.list() && (string || kind == MemberType.Kind.ENUM);
      case REFERENCE -> !type.list() && (string || kind == MemberType.Kind.CLASS);
      case TEXT_LIST -> type.list() && string;
      case ENUM_LIST -> type.list() && (string || kind == MemberType.Kind.ENUM);
      case TEXT_MAP, JSON_MAP, OBJECT_LIST, OBJECT_MAP, OBJECT ->
          type.list() && kind == MemberType.Kind.ANNOTATION;
    };
  }

  private static void checkRange(DeclaredAnnotation given, Description description) {
    if (given.number("min") > given.number("max")) {
      description.problem(
          "@ActionParameter has min " + given.number("min") + " above max " + given.number("max"));
    }
    if (given.number("scale") <= 0) {
      description.problem(
          "@ActionParameter has scale " + given.number("scale") + "; expected 1 or more");
    }
  }

  static void checkPattern(String pattern, Description description) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      description.problem("\"" + pattern + "\" is no regular expression: " + e.getDescription());
    }
  }

  private static boolean isPath(String path) {
    return !path.isBlank() && !path.startsWith(".") && !path.endsWith(".") && !path.contains("..");
  }
}
