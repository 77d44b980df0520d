package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in Java what a resource of an instance says, member by member. */
public final class SourceValues {
  private SourceValues() {}

  /**
   * The members of a resource's annotation.
   *
   * @param responses what the API says
   * @param resource the resource
   * @param types the types that declare resources, by kind and ARN or id
   */
  public static Map<String, SourceValue> resource(
      ApiResponses responses, ApiResource resource, Map<Resource, Map<String, String>> types) {
    var lifted = new LiftedResources(new JavaNames(), Identities.none());
    types.forEach(
        (kind, byValue) ->
            byValue.forEach((value, type) -> lifted.imported(kind, List.of(value), value, type)));
    Map<String, SourceValue> members = new LinkedHashMap<>();
    new ResourceMembers(responses, lifted)
        .of(resource, "Value")
        .forEach((name, value) -> members.put(name, new SourceValue(value)));
    return members;
  }
}
