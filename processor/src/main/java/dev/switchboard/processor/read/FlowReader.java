package dev.switchboard.processor.read;

import dev.switchboard.annotations.FieldType;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.ContentFile;
import dev.switchboard.processor.model.FlowModel.ContractField;
import dev.switchboard.processor.model.FlowModel.FileReference;
import dev.switchboard.processor.model.FlowModel.ModuleContract;
import dev.switchboard.processor.model.FlowModel.ModuleRelease;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * Reads {@link dev.switchboard.annotations.ContactFlow} and {@link
 * dev.switchboard.annotations.FlowModule}.
 */
final class FlowReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    boolean module = type.declarations().get(0).kind() == Resource.FLOW_MODULE;
    Optional<ContentFile> file =
        type.annotation(Role.Addition.FLOW_CONTENT).map(a -> file(context, type, a));
    ScopeReader scopes = new ScopeReader(context, type);
    Scope scope = scopes.read();
    FlowModel flow =
        new FlowModel(
            declaration,
            annotation.text("name"),
            module
                ? Optional.empty()
                : Optional.of(annotation.constant("type", FlowType.CONTACT_FLOW)),
            annotation.text("description", ""),
            module ? Optional.of(contract(annotation)) : Optional.empty(),
            module
                ? type.annotation(Role.Addition.MODULE_RELEASE).map(a -> release(context, type, a))
                : Optional.empty(),
            scope,
            file,
            scopes.isWhole());
    check(context, flow);
    return flow;
  }

  private static void check(Context context, FlowModel flow) {
    String words = flow.words();
    boolean blocks = !flow.scope().blocks().isEmpty();
    if (flow.contentFile().isPresent() && blocks) {
      context
          .readings()
          .error(
              "BlocksBesideContent",
              words
                  + ": has blocks and also @FlowContent, which says that its content is a file;"
                  + " remove the blocks or @FlowContent",
              flow.contentFile().get().path().origin());
    } else if (!flow.declaration().isExisting()
        && flow.contentFile().isEmpty()
        && !blocks
        && flow.whole()) {
      context
          .readings()
          .error(
              "EmptyFlow",
              words
                  + ": has no block; declare a nested type with a block annotation, or add"
                  + " @FlowContent",
              flow.declaration().origin());
    }
  }

  private static ContentFile file(Context context, Marked type, AnnotationMirror annotation) {
    Written content = context.written(type.type(), annotation);
    List<FileReference> references =
        content.nestedList("references").stream()
            .map(r -> new FileReference(r.text("value"), r.link("to")))
            .toList();
    return new ContentFile(content.text("value"), references);
  }

  private static ModuleRelease release(Context context, Marked type, AnnotationMirror annotation) {
    Written release = context.written(type.type(), annotation);
    return new ModuleRelease(
        release.text("alias"),
        release.number("version"),
        release.numbers("keep"),
        release.text("description", ""));
  }

  private static ModuleContract contract(Written module) {
    return new ModuleContract(
        fields(module, "input"), fields(module, "output"), module.texts("branches"));
  }

  private static List<ContractField> fields(Written module, String member) {
    return module.nestedList(member).stream()
        .map(
            f -> {
              Sourced<FieldType> type = f.constant("type", FieldType.STRING);
              return new ContractField(
                  f.text("name"),
                  type.value().name().toLowerCase(Locale.ROOT),
                  f.flag("required", false),
                  f.text("description", "").value());
            })
        .toList();
  }
}
