package dev.switchboard.processor.cycles;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.Map;

/**
 * What resources cost a stack. It depends on the resource alone and counts what it may come to
 * need: a flow counts the resource that sets its content even while nothing cuts its references.
 *
 * @param resources how many resources
 * @param outputs how many outputs, one for each ARN that other stacks may read
 * @param bytes how large they are in the template, estimated
 */
record StackLoad(int resources, int outputs, long bytes) {
  static final StackLoad NONE = new StackLoad(0, 0, 0);

  /** The function, its role, log group, version and alias, its association and permission. */
  private static final int RESOURCES_OF_FUNCTION = 7;

  /** The part of a resource that is no content: properties, tags, order of creation. */
  private static final int BYTES_OF_RESOURCE = 1_500;

  /** A queue of a routing profile, which is read from another stack. */
  private static final int BYTES_OF_ROUTED_QUEUE = 420;

  /** The place of an action in the designer, its name there, and the ARN it may be given. */
  private static final int BYTES_OF_LAYOUT = 250;

  /** The cost of a resource. */
  static StackLoad of(ContactCenter center, ResourceModel resource) {
    if (resource instanceof FlowModel flow) {
      return of(flow, center.contents().get(flow.declaration().typeName()))
          .plus(led(center, flow.declaration().typeName()));
    }
    int resources =
        resource instanceof LambdaFunctionModel
            ? RESOURCES_OF_FUNCTION
            // With the association of the queues that list it.
            : resource instanceof QuickConnectModel ? 2 : 1;
    int lines = resource instanceof RoutingProfileModel profile ? profile.queues().size() : 0;
    return new StackLoad(
        resources, 1, (long) resources * BYTES_OF_RESOURCE + (long) lines * BYTES_OF_ROUTED_QUEUE);
  }

  /** What leads phone numbers to a flow stands with the flow. */
  private static StackLoad led(ContactCenter center, String flow) {
    int numbers =
        (int)
            center.all(PhoneNumberModel.class).stream()
                .flatMap(number -> number.flow().stream())
                .filter(link -> link.typeName().equals(flow))
                .count();
    return new StackLoad(numbers, 0, (long) numbers * BYTES_OF_RESOURCE);
  }

  private static StackLoad of(FlowModel flow, ExpandedFlow expanded) {
    int released = flow.release().map(release -> release.versions().size() + 1).orElse(0);
    long bytes = 2L * BYTES_OF_RESOURCE;
    if (expanded != null) {
      bytes += size(expanded.content().json());
      bytes += (long) expanded.content().actions().size() * BYTES_OF_LAYOUT;
    }
    return new StackLoad(2 + released, released > 0 ? 2 : 1, bytes);
  }

  /** The length of JSON that stands inside a JSON text, where each quote takes two bytes. */
  private static long size(JsonNode json) {
    if (json.isObject()) {
      long size = 2;
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        size += field.getKey().length() + 6 + size(field.getValue());
      }
      return size;
    }
    if (json.isArray()) {
      long size = 2;
      for (JsonNode item : json) {
        size += 1 + size(item);
      }
      return size;
    }
    // Texts of other scripts take up to three bytes a character.
    return json.isTextual() ? 4 + bytes(json.textValue()) : 8;
  }

  private static long bytes(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c == '"' || c == '\\' ? 4 : c < 0x80 ? 1 : 3;
    }
    return bytes;
  }

  StackLoad plus(StackLoad other) {
    return new StackLoad(resources + other.resources, outputs + other.outputs, bytes + other.bytes);
  }
}
