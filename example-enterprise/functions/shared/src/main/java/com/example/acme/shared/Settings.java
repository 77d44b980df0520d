package com.example.acme.shared;

import java.util.Map;
import java.util.Optional;

/** The environment variables of a function, as its declaration sets them. */
public record Settings(Map<String, String> variables) {
  public Settings {
    variables = Map.copyOf(variables);
  }

  /** The variables of this process. */
  public static Settings ofProcess() {
    return new Settings(System.getenv());
  }

  /** A variable that must be there: a function without it should fail when it starts, not when a customer calls. */
  public String required(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalStateException("environment variable " + name + " is not set"));
  }

  /** A variable that may be missing. */
  public Optional<String> optional(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }
}
