package dev.switchboard.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.model.ResourceModel;
import java.util.List;
import java.util.Optional;
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
  private final TypeSpec.Builder type;
  private final MethodSpec.Builder constructor;

  /**
   * A class without resources.
   *
   * @param code what the contact center's classes share
   * @param concern its concern
   * @param holds what it holds, such as {@code queues}
   * @param parameters the concerns whose stacks it reads
   */
  StackClass(CenterCode code, Concern concern, String holds, List<Concern> parameters) {
    this.code = code;
    this.type =
        TypeSpec.classBuilder(simpleName(concern))
            .addAnnotation(GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(Runtime.STACK)
            .addJavadoc("The $L.\n", holds);
    this.constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Creates all of them.\n")
            .addParameter(Runtime.CENTER, "center");
    String title = capital(holds);
    for (Concern parameter : parameters) {
      TypeName parameterType = type(code, parameter);
      constructor.addParameter(parameterType, variable(parameter));
      type.addField(parameterType, variable(parameter), Modifier.PRIVATE, Modifier.FINAL);
    }
    constructor.addStatement(
        "super(center, $S, $S)", name(concern), title + " of the contact center");
    for (Concern parameter : parameters) {
      constructor.addStatement("this.$N = $N", variable(parameter), variable(parameter));
    }
  }

  /** The type that a stack sees of another concern. */
  static TypeName type(CenterCode code, Concern concern) {
    return concern == Concern.INSTANCE ? Runtime.INSTANCE : code.className(simpleName(concern));
  }

  /** What a stack calls another concern. */
  static String variable(Concern concern) {
    return switch (concern) {
      case INSTANCE -> "instance";
      case LAMBDAS -> "lambdas";
      case QUEUES -> "queues";
      case USERS -> "users";
      case FLOWS -> "flows";
    };
  }

  static String simpleName(Concern concern) {
    return name(concern) + "Stack";
  }

  private static String name(Concern concern) {
    return capital(concern == Concern.INSTANCE ? "instance" : variable(concern));
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
    constructor.addStatement(
        "this.$N = $L ? $N() : $L",
        name,
        owns(resource),
        code.names().method("create", resource),
        CenterCode.existing(resource, "center", resource.id()));
    type.addMethod(
        MethodSpec.methodBuilder(code.names().method("create", resource))
            .addModifiers(Modifier.PRIVATE)
            .returns(contract)
            .addStatement("return $L", creation)
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
      constructor.addStatement("$N()", method);
    } else {
      constructor.beginControlFlow("if ($L)", CodeBlock.join(owned, " || "));
      constructor.addStatement("$N()", method);
      constructor.endControlFlow();
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
    constructor.addStatement(format, arguments);
  }

  /** The class. */
  TypeSpec build() {
    type.methodSpecs.add(0, constructor.build());
    return type.build();
  }

  static Optional<Element> element(ResourceModel resource) {
    return Optional.ofNullable(resource.declaration().origin()).map(origin -> origin.element());
  }
}
