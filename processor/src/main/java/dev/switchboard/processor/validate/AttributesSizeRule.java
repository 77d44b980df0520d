package dev.switchboard.processor.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fixed values of all contact attributes together stay within the 32 KB that a contact may
 * carry.
 */
final class AttributesSizeRule implements Rule {
  private static final int LARGEST = 32 * 1024;

  @Override
  public List<Finding> check(ContactCenter center) {
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Step> largest = new HashMap<>();
    Program.of(center)
        .reachable("UpdateContactAttributes")
        .forEach(
            step -> {
              JsonNode map = step.parameter("Attributes");
              map.fieldNames()
                  .forEachRemaining(
                      key -> {
                        int size =
                            (key + map.path(key).asText(""))
                                .getBytes(StandardCharsets.UTF_8)
                                .length;
                        if (size > sizes.getOrDefault(key, 0)) {
                          sizes.put(key, size);
                          largest.put(key, step);
                        }
                      });
            });
    int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
    if (total <= LARGEST) {
      return List.of();
    }
    String key = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Step step = largest.get(key);
    return List.of(
        warning(
            ModuleContracts.origin(step, "Attributes", key),
            step.words()
                + ": all contact attributes together hold "
                + total / 1024
                + " KB, of which \""
                + key
                + "\" has "
                + sizes.get(key)
                + " bytes; a contact carries at most 32 KB, so shorten or drop some"));
  }
}
