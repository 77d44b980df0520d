package dev.switchboard.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the registry, which creates the stacks in order. */
final class RegistryWriter {
  static final String NAME = "ContactCenterRegistry";

  private final CenterCode code;

  RegistryWriter(CenterCode code) {
    this.code = code;
  }

  /** The class, for the stacks that exist. */
  TypeSpec write(Map<Shard, TypeSpec> stacks) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addAnnotation(StackClass.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(Runtime.REGISTRY)
            .addJavadoc(
                "Creates the stacks of the contact center; the runtime finds it by itself.\n")
            .addMethod(create(stacks))
            .addMethod(contents());
    code.center()
        .resources()
        .forEach(r -> StackClass.element(r).ifPresent(type::addOriginatingElement));
    return type.build();
  }

  private MethodSpec create(Map<Shard, TypeSpec> stacks) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("create")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Runtime.CENTER, "center");
    method.addStatement("$T instance = $L", Runtime.INSTANCE, instance(stacks));
    if (!code.center().valueSets().isEmpty()) {
      method.addStatement("$T.create(center, instance)", Runtime.DYNAMIC_VALUES);
    }
    Optional<Shard> mirrored =
        stacks.keySet().stream().filter(shard -> isMirrored(shard.concern())).findFirst();
    stacks.forEach(
        (shard, stack) -> {
          if (mirrored.filter(shard::equals).isPresent()) {
            method
                .beginControlFlow("if (!center.isHome())")
                .addComment("Amazon Connect keeps the rest of a replica in step by itself.")
                .addStatement("return")
                .endControlFlow();
          }
          if (shard.concern() != Concern.INSTANCE) {
            CodeBlock creation =
                CodeBlock.of("new $T($L)", code.className(stack.name), arguments(stack));
            // Of the last stacks, most are read by nobody; and nothing reads what is stored.
            method.addStatement(
                shard.concern() == Concern.STORAGE
                        || shard.concern().compareTo(Concern.FLOWS) >= 0
                            && !isRead(shard, stacks.keySet())
                    ? creation
                    : CodeBlock.of(
                        "$T $N = $L",
                        code.className(stack.name),
                        StackClass.variable(shard),
                        creation));
          }
        });
    return method.build();
  }

  private static boolean isMirrored(Concern concern) {
    return concern != Concern.INSTANCE && concern != Concern.STORAGE && concern != Concern.LAMBDAS;
  }

  private boolean isRead(Shard shard, Set<Shard> stacks) {
    return stacks.stream().anyMatch(stack -> code.reads(stack).contains(shard));
  }

  private CodeBlock instance(Map<Shard, TypeSpec> stacks) {
    Optional<InstanceModel> instance = code.center().all(InstanceModel.class).stream().findFirst();
    if (stacks.containsKey(Shard.first(Concern.INSTANCE))) {
      return CodeBlock.of(
          "new $T(center).$N()",
          code.className(StackClass.simpleName(Concern.INSTANCE)),
          code.names().of(instance.orElseThrow()));
    }
    return CodeBlock.of(
        "center.existing().instance($S)",
        instance
            .flatMap(i -> i.declaration().existing())
            .map(key -> key.value())
            .orElse("Instance"));
  }

  private static CodeBlock arguments(TypeSpec stack) {
    return stack.methodSpecs.get(0).parameters.stream()
        .map((ParameterSpec parameter) -> CodeBlock.of("$N", parameter.name))
        .collect(CodeBlock.joining(", "));
  }

  private MethodSpec contents() {
    ClassName contents = Runtime.REGISTRY.nestedClass("Contents");
    return MethodSpec.methodBuilder("contents")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(contents)
        .addStatement(
            "return new $T($L, $L, $L, $L, $L)",
            contents,
            code.center().flows().stream().filter(flow -> !flow.isModule()).count(),
            code.center().flows().stream().filter(FlowModel::isModule).count(),
            code.center().flows().stream().mapToInt(this::blocks).sum(),
            count(QueueModel.class),
            count(RoutingProfileModel.class))
        .build();
  }

  private int blocks(FlowModel flow) {
    int declared = flow.scope().blocks().size();
    if (declared > 0 || flow.contentFile().isEmpty()) {
      return declared;
    }
    return Optional.ofNullable(code.center().contents().get(flow.declaration().typeName()))
        .map(expanded -> expanded.content().actions().size())
        .orElse(0);
  }

  private int count(Class<? extends ResourceModel> type) {
    return code.center().all(type).size();
  }
}
