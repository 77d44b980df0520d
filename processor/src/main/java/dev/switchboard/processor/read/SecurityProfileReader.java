package dev.switchboard.processor.read;

import dev.switchboard.annotations.ApplicationType;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.SecurityProfileModel.Application;
import dev.switchboard.processor.model.SecurityProfileModel.PrimaryAttribute;

/** Reads {@link dev.switchboard.annotations.SecurityProfile}. */
final class SecurityProfileReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new SecurityProfileModel(
        declaration,
        annotation.text("name"),
        annotation.text("description", ""),
        annotation.texts("permissions"),
        annotation.texts("morePermissions"),
        context.tags(annotation, "accessControlTags"),
        annotation.texts("tagRestrictedResources"),
        annotation.writtenLink("accessControlGroup"),
        annotation.texts("hierarchyRestrictedResources"),
        annotation.nestedList("applications").stream()
            .map(SecurityProfileReader::application)
            .toList(),
        annotation.texts("flowModuleIds"),
        annotation.nestedList("dataTableAccess").stream()
            .map(a -> new PrimaryAttribute(a.text("attribute"), a.texts("values"), a.origin()))
            .toList());
  }

  private static Application application(Written application) {
    return new Application(
        application.text("namespace"),
        application.texts("permissions"),
        application.constant("type", ApplicationType.THIRD_PARTY_APPLICATION),
        application.origin());
  }
}
