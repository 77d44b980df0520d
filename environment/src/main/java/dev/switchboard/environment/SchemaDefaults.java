package dev.switchboard.environment;

/** Adds the schema's defaults to what was written. */
final class SchemaDefaults {
  private SchemaDefaults() {}

  /** The same object with a value for every key that has a default. */
  static ConfigNode.Mapping complete(ConfigNode.Mapping written, SchemaNode schema) {
    ConfigNode.Mapping all = written;
    for (var property : schema.properties().entrySet()) {
      String key = property.getKey();
      SchemaNode known = property.getValue();
      ConfigNode value = written.get(key);
      if (known.type().equals("object")) {
        ConfigNode.Mapping lower =
            value instanceof ConfigNode.Mapping mapping
                ? mapping
                : ConfigNode.Mapping.empty(new Source.Default());
        ConfigNode.Mapping completed = complete(lower, known);
        if (value != null || !completed.entries().isEmpty()) {
          all = all.with(key, new ConfigNode.Entry(completed.source(), completed));
        }
      } else if (value == null && known.defaultValue().isPresent()) {
        ConfigNode.Scalar fallback = known.defaultValue().get();
        all = all.with(key, new ConfigNode.Entry(fallback.source(), fallback));
      }
    }
    return all;
  }
}
