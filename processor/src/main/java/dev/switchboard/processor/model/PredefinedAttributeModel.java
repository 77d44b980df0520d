package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Optional;

/** A predefined attribute; see {@link dev.switchboard.annotations.PredefinedAttribute}. */
public record PredefinedAttributeModel(
    Declaration declaration,
    Sourced<String> name,
    List<Sourced<String>> values,
    List<Sourced<String>> purposes,
    Optional<Sourced<Boolean>> validateValues,
    Optional<Sourced<Boolean>> readOnly)
    implements ResourceModel {

  public PredefinedAttributeModel {
    values = List.copyOf(values);
    purposes = List.copyOf(purposes);
  }

  @Override
  public Resource kind() {
    return Resource.PREDEFINED_ATTRIBUTE;
  }
}
