package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations of ours on types where they mean nothing, once all flows are read. */
final class Placement {
  private static final String BLOCK_RULE = "MisplacedBlock";
  private static final String ANNOTATION_RULE = "MisplacedAnnotation";

  private final Context context;

  Placement(Context context) {
    this.context = context;
  }

  /** Checks the annotations on one type. */
  void check(Marked type) {
    String name = context.names().simple(type.type());
    boolean known =
        type.isBlock() || type.isResource() || context.isUsed(type.type()) || type.isUnreadable();
    if (type.isBlock() && !context.isUsed(type.type())) {
      block(type, name);
    }
    if (!context.isUsed(type.type())) {
      type.part().ifPresent(annotation -> part(type, name, annotation));
    }
    type.additions()
        .forEach((addition, annotation) -> addition(type, name, known, addition, annotation));
  }

  private void part(Marked type, String name, AnnotationMirror annotation) {
    context
        .readings()
        .error(
            ANNOTATION_RULE,
            "@"
                + context.names().simple(annotation.getAnnotationType().asElement())
                + " makes "
                + name
                + " a part, but the type around it takes none; nest it in what it is a part of",
            new Origin(type.type(), annotation, null));
  }

  private void block(Marked type, String name) {
    Origin origin = new Origin(type.type(), type.blocks().get(0).annotation(), null);
    String block = "block " + name + ": ";
    Element around = type.type().getEnclosingElement();
    if (!(around instanceof TypeElement holder)) {
      context
          .readings()
          .error(
              BLOCK_RULE,
              block + "stands outside of any flow; nest the type in the flow it belongs to",
              origin);
    } else if (context.marked(holder).isBlock()) {
      context
          .readings()
          .error(
              BLOCK_RULE,
              block
                  + "is nested in block "
                  + context.names().simple(holder)
                  + "; declare it beside that block",
              origin);
    } else if (!context.marked(holder).isUnreadable()) {
      // A type that holds blocks for flows of other projects is possible, so this is no error.
      context
          .readings()
          .warning(
              BLOCK_RULE,
              block
                  + "is nested in "
                  + context.names().simple(holder)
                  + ", which is no flow and which no flow extends; add @ContactFlow or @FlowModule"
                  + " to it, or let a flow extend it",
              origin);
    }
  }

  private void addition(
      Marked type,
      String name,
      boolean known,
      Role.Addition addition,
      AnnotationMirror annotation) {
    String instead =
        switch (addition) {
          case ERROR_HANDLER ->
              type.isBlock() || type.isUnreadable()
                  ? ""
                  : "@ErrorHandler marks a block, but " + name + " is none";
          case FLOW_CONTENT ->
              type.isFlow()
                  ? ""
                  : "@FlowContent gives the content of a flow or module, but " + name + " is none";
          case MODULE_RELEASE ->
              type.isModule() || type.isUnreadable()
                  ? ""
                  : "@ModuleRelease releases a flow module, but " + name + " is none";
          case IMPORT_EXISTING ->
              type.isResource() || type.isUnreadable()
                  ? ""
                  : "@ImportExisting marks a resource that exists already, but "
                      + name
                      + " declares none";
          case DYNAMIC_VALUES -> "";
          case IDENTITY ->
              known
                  ? ""
                  : "@Identity keeps the name of a resource or block, but " + name + " is neither";
          case SUPPRESS_FINDING, SUPPRESS_FINDINGS ->
              known || type.has(Role.Addition.DYNAMIC_VALUES)
                  ? ""
                  : "@SuppressFinding silences what is said of a resource or block, but "
                      + name
                      + " is neither";
        };
    if (!instead.isEmpty()) {
      context
          .readings()
          .error(
              ANNOTATION_RULE,
              instead + "; remove it or add the annotation that is missing",
              new Origin(type.type(), annotation, null));
    }
  }
}
