package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A Lambda function; see {@link dev.switchboard.annotations.LambdaFunction}.
 *
 * @param handler the qualified binary name of the handler class
 * @param responseKeys the keys it answers; empty if it does not say
 */
public record LambdaFunctionModel(
    Declaration declaration,
    Sourced<String> name,
    String handler,
    Optional<List<String>> responseKeys,
    Sourced<String> description,
    Sourced<Long> memoryMb,
    Sourced<Long> timeoutSeconds,
    Sourced<String> code,
    List<TagModel> environment)
    implements ResourceModel {

  public LambdaFunctionModel {
    environment = List.copyOf(environment);
  }

  @Override
  public Resource kind() {
    return Resource.LAMBDA_FUNCTION;
  }
}
