package com.example.acme.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** An event as Amazon Connect sends it, for a test to change and to pass on. */
public final class Event {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final ObjectNode root;

  private Event(ObjectNode root) {
    this.root = root;
  }

  /** The event of a file below {@code events}. */
  public static Event of(String file) {
    try (InputStream in = Event.class.getResourceAsStream("/events/" + file)) {
      return new Event((ObjectNode) JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The event with a parameter of the flow's block. */
  public Event with(String parameter, String value) {
    ObjectNode copy = root.deepCopy();
    ((ObjectNode) copy.at("/Details/Parameters")).put(parameter, value);
    return new Event(copy);
  }

  /** The event without the part at a JSON pointer. */
  public Event without(String parent, String field) {
    ObjectNode copy = root.deepCopy();
    JsonNode node = copy.at(parent);
    ((ObjectNode) node).remove(field);
    return new Event(copy);
  }

  /** The event's text. */
  public String text() {
    return root.toString();
  }
}
