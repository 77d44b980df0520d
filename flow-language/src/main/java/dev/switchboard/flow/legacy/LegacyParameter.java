package dev.switchboard.flow.legacy;

import com.fasterxml.jackson.databind.JsonNode;

/** A parameter of a module. */
record LegacyParameter(JsonNode json) {
  String name() {
    return json.path("name").asText("");
  }

  /** The key of a parameter that is there several times, such as an attribute. */
  String key() {
    return json.path("key").asText("");
  }

  /** The value as text; empty if there is none. */
  String value() {
    return json.path("value").isNull() ? "" : json.path("value").asText("");
  }

  /** Where the value is read while a contact runs; empty if it is the value itself. */
  String namespace() {
    return json.path("namespace").isNull() ? "" : json.path("namespace").asText("");
  }

  /** The name of the resource that the value refers to; empty if there is none. */
  String resourceName() {
    return json.path("resourceName").isNull() ? "" : json.path("resourceName").asText("");
  }

  String field(String name) {
    return json.path(name).isNull() ? "" : json.path(name).asText("");
  }
}
