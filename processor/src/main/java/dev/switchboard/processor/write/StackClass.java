package dev.switchboard.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * One generated stack class: a field, a creating method and an accessor for each resource, and a
 * short constructor.
 */
final class StackClass {
  static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "dev.switchboard.processor.ConnectProcessor")
          .build();

  private final CenterCode code;
  private final Shard shard;
  private final String title;
  private final Set<Shard> parameters;
  private final TypeSpec.Builder type;
  private final CodeBlock.Builder body = CodeBlock.builder();

  /**
   * The class of a concern's only stack.
   *
   * @param code what the contact center's classes share
   * @param concern its concern
   * @param holds what it holds, such as {@code queues}
   * @param parameters the concerns whose stacks it is given, whether or not it reads them
   */
  StackClass(CenterCode code, Concern concern, String holds, List<Concern> parameters) {
    this(code, Shard.first(concern), holds, parameters.stream().map(Shard::first));
  }

  /**
   * A class without resources.
   *
   * @param code what the contact center's classes share
   * @param shard its stack
   * @param holds what it holds, such as {@code queues}
   * @param parameters the stacks that it is given, whether or not it reads them
   */
  StackClass(CenterCode code, Shard shard, String holds, Stream<Shard> parameters) {
    this.code = code;
    this.shard = shard;
    this.title = capital(holds);
    this.parameters = parameters.collect(Collectors.toCollection(TreeSet::new));
    this.type =
        TypeSpec.classBuilder(simpleName(shard))
            .addAnnotation(GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(Runtime.STACK)
            .addJavadoc("The $L.\n", holds);
  }

  /** The type that a stack sees of another. */
  private static TypeName type(CenterCode code, Shard shard) {
    return shard.concern() == Concern.INSTANCE
        ? Runtime.INSTANCE
        : code.className(simpleName(shard));
  }

  /** What a stack calls another. */
  static String variable(Shard shard) {
    String name = shard.name();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  static String simpleName(Concern concern) {
    return simpleName(Shard.first(concern));
  }

  static String simpleName(Shard shard) {
    return shard.name() + "Stack";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Adds a resource: its field, its accessor, and the method that creates it. */
  void resource(ResourceModel resource, CodeBlock creation) {
    String name = code.names().of(resource);
    TypeName contract = Runtime.contract(resource);
    type.addField(contract, name, Modifier.PRIVATE, Modifier.FINAL);
    // An environment may say that a resource exists there already.
    body.addStatement(
        "this.$N = $L ? $N() : $L",
        name,
        owns(resource),
        code.names().method("create", resource),
        CenterCode.existing(resource, "center", resource.id()));
    type.addMethod(
        MethodSpec.methodBuilder(code.names().method("create", resource))
            .addModifiers(Modifier.PRIVATE)
            .returns(contract)
            .addStatement("return $L", whole(resource, creation))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addJavadoc(
                "$L, declared by {@link $L}.\n", Javadocs.words(resource), Javadocs.type(resource))
            .addModifiers(Modifier.PUBLIC)
            .returns(contract)
            .addStatement("return $N", name)
            .build());
    element(resource).ifPresent(type::addOriginatingElement);
  }

  private CodeBlock whole(ResourceModel resource, CodeBlock creation) {
    return resource
        .declaration()
        .more()
        .map(more -> new PlainCode(code, shard).with(resource, more, creation))
        .orElse(creation);
  }

  private static CodeBlock owns(ResourceModel resource) {
    return CodeBlock.of("owns($T.$L, $S)", Resource.class, resource.kind().name(), resource.id());
  }

  /**
   * Adds a step that is done once all resources exist, where the environment creates the resource
   * that it changes.
   */
  void step(ResourceModel changed, String method, String javadoc, CodeBlock statement) {
    step(List.of(changed), method, javadoc, statement);
  }

  /**
   * Adds a step that is done once all resources exist, where the environment creates one of the
   * resources that it brings together. For those that are declared as existing it is done always.
   */
  void step(
      List<? extends ResourceModel> together, String method, String javadoc, CodeBlock statement) {
    List<CodeBlock> owned =
        together.stream().filter(r -> !r.declaration().isExisting()).map(StackClass::owns).toList();
    if (owned.isEmpty()) {
      body.addStatement("$N()", method);
    } else {
      body.beginControlFlow("if ($L)", CodeBlock.join(owned, " || "));
      body.addStatement("$N()", method);
      body.endControlFlow();
    }
    type.addMethod(
        MethodSpec.methodBuilder(method)
            .addJavadoc("$L\n", javadoc)
            .addModifiers(Modifier.PRIVATE)
            .addStatement(statement)
            .build());
  }

  /** Adds a statement that runs once all resources exist. */
  void statement(String format, Object... arguments) {
    body.addStatement(format, arguments);
  }

  /** Lets this stack be deployed after another of which it reads nothing. */
  void waitFor(Shard other) {
    parameters.add(other);
    body.addStatement("addStackDependency($N)", variable(other));
  }

  /** The class; its constructor takes the stacks that were read so far. */
  TypeSpec build() {
    parameters.addAll(code.reads(shard));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Creates all of them.\n")
            .addParameter(Runtime.CENTER, "center");
    List<FieldSpec> fields = new ArrayList<>();
    for (Shard parameter : parameters) {
      TypeName parameterType = type(code, parameter);
      constructor.addParameter(parameterType, variable(parameter));
      fields.add(
          FieldSpec.builder(parameterType, variable(parameter), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    constructor.addStatement(
        "super(center, $S, $S)", shard.name(), title + " of the contact center");
    for (Shard parameter : parameters) {
      constructor.addStatement("this.$N = $N", variable(parameter), variable(parameter));
    }
    type.fieldSpecs.addAll(0, fields);
    type.methodSpecs.add(0, constructor.addCode(body.build()).build());
    return type.build();
  }

  static Optional<Element> element(ResourceModel resource) {
    return Optional.ofNullable(resource.declaration().origin()).map(origin -> origin.element());
  }
}
