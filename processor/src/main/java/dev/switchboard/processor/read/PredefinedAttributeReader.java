package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.ResourceModel;

/** Reads {@link dev.switchboard.annotations.PredefinedAttribute}. */
final class PredefinedAttributeReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new PredefinedAttributeModel(
        declaration,
        annotation.text("name"),
        annotation.texts("values"),
        annotation.texts("purposes"),
        annotation.writtenFlag("validateValues"),
        annotation.writtenFlag("readOnly"));
  }
}
