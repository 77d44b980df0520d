package dev.switchboard.processor.model;

import dev.switchboard.annotations.ApplicationType;
import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A security profile; see {@link dev.switchboard.annotations.SecurityProfile}.
 *
 * @param permissions the permissions that are checked
 * @param morePermissions those that are not
 * @param accessControlTags the tags that a resource must carry to be seen
 * @param accessControlGroup the group below which users must be to be seen
 */
public record SecurityProfileModel(
    Declaration declaration,
    Sourced<String> name,
    Sourced<String> description,
    List<Sourced<String>> permissions,
    List<Sourced<String>> morePermissions,
    List<TagModel> accessControlTags,
    List<Sourced<String>> tagRestrictedResources,
    Optional<Link> accessControlGroup,
    List<Sourced<String>> hierarchyRestrictedResources,
    List<Application> applications,
    List<Sourced<String>> flowModuleIds,
    List<PrimaryAttribute> dataTableAccess)
    implements ResourceModel {

  public SecurityProfileModel {
    permissions = List.copyOf(permissions);
    morePermissions = List.copyOf(morePermissions);
    accessControlTags = List.copyOf(accessControlTags);
    tagRestrictedResources = List.copyOf(tagRestrictedResources);
    hierarchyRestrictedResources = List.copyOf(hierarchyRestrictedResources);
    applications = List.copyOf(applications);
    flowModuleIds = List.copyOf(flowModuleIds);
    dataTableAccess = List.copyOf(dataTableAccess);
  }

  @Override
  public Resource kind() {
    return Resource.SECURITY_PROFILE;
  }

  /** What users may do in an application. */
  public record Application(
      Sourced<String> namespace,
      List<Sourced<String>> permissions,
      Sourced<ApplicationType> type,
      Origin origin) {
    public Application {
      permissions = List.copyOf(permissions);
    }
  }

  /** The rows of data tables that users may see. */
  public record PrimaryAttribute(
      Sourced<String> attribute, List<Sourced<String>> values, Origin origin) {
    public PrimaryAttribute {
      values = List.copyOf(values);
    }
  }
}
