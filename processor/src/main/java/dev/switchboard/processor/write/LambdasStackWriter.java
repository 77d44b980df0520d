package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.TagModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a stack of the Lambda functions and of their associations with the instance. */
final class LambdasStackWriter {
  private final CenterCode code;
  private final Shard shard;

  LambdasStackWriter(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
  }

  /** The class; empty if there is nothing to create. */
  Optional<TypeSpec> write() {
    List<LambdaFunctionModel> associated =
        code.center().all(LambdaFunctionModel.class).stream()
            .filter(function -> code.sharding().of(function).equals(shard))
            .filter(this::isAssociated)
            .sorted(Comparator.comparing(ResourceModel::id))
            .toList();
    if (associated.isEmpty()) {
      return Optional.empty();
    }
    StackClass stack =
        new StackClass(code, shard, "Lambda functions", Stream.of(Shard.first(Concern.INSTANCE)));
    code.created(LambdaFunctionModel.class).stream()
        .filter(function -> code.sharding().of(function).equals(shard))
        .forEach(function -> stack.resource(function, creation(function)));
    associated.forEach(function -> associate(stack, function));
    return Optional.of(stack.build());
  }

  /** An existing function of an existing instance is taken to be associated already. */
  private boolean isAssociated(LambdaFunctionModel function) {
    return !function.declaration().isExisting() || !code.created(InstanceModel.class).isEmpty();
  }

  private static CodeBlock creation(LambdaFunctionModel function) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(function.kind()), function.id())
            .call("name", "center().stackName($L)", Texts.of(function.name().value()))
            .text("description", function.description().value())
            .call("handler", "$S", function.handler())
            .call("code", "center().code($S, $S)", function.code().value(), function.handler())
            .call("memoryMb", "$L", function.memoryMb().value())
            .call("timeoutSeconds", "$L", function.timeoutSeconds().value());
    for (TagModel variable : function.environment()) {
      chain.call("variable", "$S, $L", variable.key().value(), Texts.of(variable.value().value()));
    }
    return chain
        .call("tracing", "settings().monitoring().xRay().enabled()")
        .call("settings", "settings().function($S)", function.id())
        .tags(function.declaration().tags())
        .build();
  }

  private void associate(StackClass stack, LambdaFunctionModel function) {
    stack.step(
        function,
        code.names().method("associate", function),
        "Lets flows invoke " + Javadocs.escape(function.words()) + ".",
        CodeBlock.of(
            "new $T(this, $S, instance, $L)",
            Runtime.LAMBDA_ASSOCIATION,
            function.id() + "Association",
            code.refer(function, shard)));
  }
}
