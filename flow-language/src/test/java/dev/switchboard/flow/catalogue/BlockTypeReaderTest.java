package dev.switchboard.flow.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.HoldState;
import dev.switchboard.annotations.block.Parameter;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Requires;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a team describes badly in a block annotation of its own is told as data, in words that say
 * what to change.
 */
class BlockTypeReaderTest {
  @FlowAction(
      type = "TagContact",
      consoleBlock = "Contact tags",
      summary = "Tags.",
      flowTypes = FlowType.CONTACT_FLOW,
      evidence = Evidence.OWN,
      page = "https://wiki.example.com/tags")
  @interface Team {
    @ActionParameter(value = "Tags.team", required = true, dynamic = Dynamic.ANY)
    String value();

    @ActionParameter(value = "Tags.team")
    HoldState other() default HoldState.OFF_HOLD;

    @Next
    Class<?> next() default Following.class;

    @OnError("NoMatchingError")
    Class<?> onError() default FlowDefault.class;
  }

  @Test
  void readsABlockOfATeamsOwn() {
    BlockReading reading = read(Team.class);

    assertThat(reading.problems()).isEmpty();
    BlockType block = reading.block().orElseThrow();
    assertThat(block.qualifiedName()).isEqualTo(Team.class.getCanonicalName());
    assertThat(block.primary().evidence()).isEqualTo(Evidence.OWN);
    assertThat(block.member("next").orElseThrow().defaultTarget())
        .contains("dev.switchboard.annotations.Following");
    assertThat(block.member("value").orElseThrow().defaultValue()).isEmpty();
    assertThat(block.member("other").orElseThrow().defaultValue())
        .contains(new DeclaredValue.Constant("OFF_HOLD"));
    assertThat(block.member("other").orElseThrow().parameter().orElseThrow().wire())
        .containsEntry("OFF_HOLD", "OffHold");
  }

  @Test
  void membersOfOneParameterExcludeEachOther() {
    assertThat(read(Team.class).block().orElseThrow().groups())
        .containsExactly(new MemberGroup(MemberGroup.Kind.AT_MOST_ONE, List.of("value", "other")));
  }

  @interface NoAction {
    @ActionParameter("Text")
    String text();
  }

  @Test
  void needsAnAction() {
    assertThat(BlockTypeReader.describesBlock(new ReflectedAnnotation(NoAction.class))).isTrue();
    assertThat(read(NoAction.class).block()).isEmpty();
    assertThat(messages(NoAction.class))
        .containsExactly("@NoAction names no action; add @FlowAction");
  }

  @Test
  void anEntryIsNoBlock() {
    assertThat(BlockTypeReader.describesBlock(new ReflectedAnnotation(Choice.class))).isFalse();
  }

  @FlowAction(
      type = " ",
      consoleBlock = "Nothing",
      summary = "Nothing.",
      flowTypes = {},
      inModules = false,
      evidence = Evidence.OWN,
      page = "")
  @interface Nowhere {}

  @Test
  void anActionHasATypeAndAPlace() {
    assertThat(messages(Nowhere.class))
        .containsExactly(
            "@FlowAction has no type; give the action's Type in the flow language",
            "@FlowAction(type = \" \") names no flow type and is not for modules either, so no flow"
                + " could hold it");
  }

  @FlowAction(
      type = "Wait",
      consoleBlock = "Wait",
      summary = "Waits.",
      flowTypes = FlowType.CONTACT_FLOW,
      evidence = Evidence.OWN,
      page = "")
  @ExactlyOne({"seconds", "minutes"})
  @AtMostOne("seconds")
  @FixedParameter(name = "", value = "x", action = "Compare", with = "hours")
  @interface Misdescribed {
    @ActionParameter("")
    int seconds() default 1;

    @ActionParameter("A..B")
    String path() default "";

    @ActionParameter(value = "Chars")
    char unsupported() default 'x';

    @ActionParameter(value = "Flags")
    boolean[] flags() default {};

    @ActionParameter(value = "Flag", type = ParameterType.LOWER_BOOLEAN)
    int flag() default 0;

    @ActionParameter(value = "Range", min = 5, max = 1)
    int range() default 0;

    @ActionParameter(value = "Pattern", pattern = "[")
    String pattern() default "";

    @ActionParameter(value = "Enum", allowed = "Sideways")
    HoldState state() default HoldState.OFF_HOLD;

    @ActionParameter(value = "Elsewhere", action = "Loop")
    @Requires("nobody")
    String elsewhere() default "";

    @ActionParameter("Entries")
    Parameter[] entries() default {};

    @Branches
    String[] branches() default {};

    @OnError(value = "", actions = "Loop")
    String onError() default "";

    String silent() default "";
  }

  @Test
  void tellsEveryMistakeOnce() {
    assertThat(read(Misdescribed.class).problems())
        .extracting(p -> p.member() + ": " + p.message())
        .containsExactly(
            "seconds: @ActionParameter names no parameter; give its path inside Parameters",
            "path: @ActionParameter(\"A..B\") is no path; write names with one dot between them",
            "unsupported: a member of type char can't give a parameter",
            "flags: a member of type boolean[] can't give a parameter",
            "flag: a member of type int can't give a parameter of type LOWER_BOOLEAN",
            "range: @ActionParameter has min 5 above max 1",
            "pattern: \"[\" is no regular expression: Unclosed character class",
            "state: @ActionParameter allows \"Sideways\", which no constant of the enum stands for",
            "elsewhere: @ActionParameter names the action Loop, which is not one of the block's;"
                + " expected Wait",
            "elsewhere: @Requires names the member nobody, which does not exist",
            "entries: member name of @Parameter says nothing about the flow; describe it with"
                + " @ActionParameter, @MapKey, @MapValue, @Operand or @To",
            "entries: member value of @Parameter says nothing about the flow; describe it with"
                + " @ActionParameter, @MapKey, @MapValue, @Operand or @To",
            "entries: member json of @Parameter says nothing about the flow; describe it with"
                + " @ActionParameter, @MapKey, @MapValue, @Operand or @To",
            "entries: member resource of @Parameter says nothing about the flow; describe it with"
                + " @ActionParameter, @MapKey, @MapValue, @Operand or @To",
            "branches: @Branches must stand on a list of annotations, but the member is String[]",
            "onError: @OnError names no error type",
            "onError: @OnError names the action Loop, which is not one of the block's; expected"
                + " Wait",
            "onError: a target must be of type Class, but is String",
            "silent: member silent says nothing about the flow; describe it with @ActionParameter,"
                + " @Next, @Outcome, @OnError or @Branches",
            ": @ExactlyOne names the member minutes, which does not exist",
            ": @AtMostOne names fewer than two members",
            ": @FixedParameter has no name; give the path inside Parameters",
            ": @FixedParameter names the action Compare, which is not one of the block's; expected"
                + " Wait",
            ": @FixedParameter names the member hours, which does not exist",
            ": the action must have a NextAction, but no member is marked @Next");
  }

  /** A declaration that nests itself, as a source with errors may. */
  private record Nesting() implements AnnotationDeclaration, AnnotationDeclaration.Member {
    @Override
    public String simpleName() {
      return "Nesting";
    }

    @Override
    public String qualifiedName() {
      return "shop.Nesting";
    }

    @Override
    public List<Member> members() {
      return List.of(this);
    }

    @Override
    public String name() {
      return "nested";
    }

    @Override
    public MemberType type() {
      return new MemberType(MemberType.Kind.ANNOTATION, true, "shop.Nesting");
    }

    @Override
    public Optional<DeclaredValue> defaultValue() {
      return Optional.of(new DeclaredValue.Unreadable());
    }

    @Override
    public List<DeclaredAnnotation> annotations() {
      return new ReflectedAnnotation(Team.class)
          .annotations().stream().findFirst().map(action -> List.of(action, path())).orElseThrow();
    }

    private static DeclaredAnnotation path() {
      return new DeclaredAnnotation(
          ActionParameter.class.getCanonicalName(),
          Map.of("value", new DeclaredValue.Text("Nested")));
    }

    @Override
    public List<EnumConstant> constants() {
      return List.of();
    }

    @Override
    public Optional<AnnotationDeclaration> entry() {
      return Optional.of(this);
    }
  }

  @Test
  void survivesADeclarationThatNestsItself() {
    assertThat(BlockTypeReader.read(new Nesting()).problems()).isNotEmpty();
  }

  private static BlockReading read(Class<? extends Annotation> type) {
    return BlockTypeReader.read(new ReflectedAnnotation(type));
  }

  private static List<String> messages(Class<? extends Annotation> type) {
    return read(type).problems().stream().map(BlockReading.Problem::message).toList();
  }
}
