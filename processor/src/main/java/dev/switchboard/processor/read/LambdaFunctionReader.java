package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.ResourceModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads {@link dev.switchboard.annotations.LambdaFunction}. */
final class LambdaFunctionReader implements ResourceReader {
  private static final long DEFAULT_MEMORY_MB = 512;
  private static final long DEFAULT_TIMEOUT_SECONDS = 8;

  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new LambdaFunctionModel(
        declaration,
        annotation.text("name"),
        handler(context, type, annotation),
        annotation.writtenLink("response").flatMap(r -> responseKeys(context, declaration, r)),
        annotation.text("description", ""),
        annotation.number("memoryMb", DEFAULT_MEMORY_MB),
        annotation.number("timeoutSeconds", DEFAULT_TIMEOUT_SECONDS),
        annotation.text("code", ""),
        context.tags(annotation, "environment"));
  }

  private static String handler(Context context, Marked type, Written annotation) {
    TypeElement handler =
        annotation
            .writtenLink("handler")
            .flatMap(LambdaFunctionReader::element)
            .orElse(type.type());
    return context.elements().getBinaryName(handler).toString();
  }

  private static Optional<List<String>> responseKeys(
      Context context, Declaration declaration, Link response) {
    TypeElement type = element(response).orElse(null);
    if (type == null || type.getKind() != ElementKind.RECORD) {
      context
          .readings()
          .error(
              "LambdaResponse",
              "Lambda function "
                  + declaration.id()
                  + ": response "
                  + response.simpleName()
                  + " is not a record, so it names no keys; use a record whose components are the"
                  + " keys",
              response.origin());
      return Optional.empty();
    }
    return Optional.of(
        type.getEnclosedElements().stream()
            .filter(RecordComponentElement.class::isInstance)
            .map(c -> c.getSimpleName().toString())
            .toList());
  }

  private static Optional<TypeElement> element(Link link) {
    return link.origin().value().getValue() instanceof DeclaredType type
            && type.asElement() instanceof TypeElement e
        ? Optional.of(e)
        : Optional.empty();
  }
}
