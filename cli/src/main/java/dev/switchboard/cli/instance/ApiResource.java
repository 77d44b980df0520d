package dev.switchboard.cli.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One thing of an instance.
 *
 * @param kind its kind
 * @param id its id
 * @param arn its ARN; empty if it has none
 * @param name its name; of a phone number, the number
 * @param json what the API says of it: the entry of the list, and over it the description
 * @param described whether there is a description, not only the entry of the list
 */
public record ApiResource(
    ApiKind kind, String id, String arn, String name, ObjectNode json, boolean described) {
  /** The text under a key, or an empty one. */
  public String text(String key) {
    return json.path(key).asText("");
  }
}
