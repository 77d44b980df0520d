package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What CloudFormation's registry says of resource types: by which properties a resource is
 * identified, and which can't change without a replacement.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html">Resource
 *     type schema</a>
 */
final class ResourceTypes {
  private static final ResourceTypes STANDARD = read();

  private final JsonNode types;

  private ResourceTypes(JsonNode types) {
    this.types = types;
  }

  /** The types that contact centers and their supporting stacks are made of. */
  static ResourceTypes standard() {
    return STANDARD;
  }

  private static ResourceTypes read() {
    try (InputStream in = ResourceTypes.class.getResourceAsStream("resource-types.json")) {
      return new ResourceTypes(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether anything is known of a type. */
  boolean knows(String type) {
    return types.has(type);
  }

  /** The properties that identify a resource, which {@code cdk import} asks for. */
  List<String> primaryIdentifier(String type) {
    return texts(type, "primaryIdentifier");
  }

  /** The properties, by path, whose change replaces the resource. */
  List<String> createOnly(String type) {
    return texts(type, "createOnly");
  }

  /** The properties, by path, whose change replaces the resource in some cases. */
  List<String> conditionalCreateOnly(String type) {
    return texts(type, "conditionalCreateOnly");
  }

  private List<String> texts(String type, String key) {
    List<String> texts = new ArrayList<>();
    types.path(type).path(key).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
