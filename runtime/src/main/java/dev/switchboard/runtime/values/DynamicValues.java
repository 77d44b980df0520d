package dev.switchboard.runtime.values;

import dev.switchboard.environment.DynamicConfiguration;
import dev.switchboard.environment.DynamicConfiguration.Provider;
import dev.switchboard.environment.values.DeclaredValues;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where flows fetch the values that change without a deployment, as the environment says: from
 * DynamoDB by a function, from Amazon Connect's data tables, or not at all, so that the defaults
 * hold. The compiler wrote each flow that reads some in all three forms.
 */
public final class DynamicValues {
  /** What flow content calls the function. */
  private static final String FUNCTION = "values:function";

  private final Optional<String> folder;
  private final Map<String, IConnectResource> references;

  private DynamicValues(
      Optional<String> folder, Map<String, ? extends IConnectResource> references) {
    this.folder = folder;
    this.references = new TreeMap<>(references);
  }

  /** Makes what an environment keeps its values in. */
  public static void create(ContactCenterApp center, IInstance instance) {
    center.part(DynamicValues.class, c -> of(c, instance));
  }

  private static DynamicValues of(ContactCenterApp center, IInstance instance) {
    DynamicConfiguration settings = center.environment().dynamicConfiguration();
    if (!settings.enabled()) {
      return new DynamicValues(Optional.of("values/defaults/"), Map.of());
    }
    DeclaredValues declared = center.declaredValues();
    if (settings.provider() == Provider.DATA_TABLES) {
      Map<String, IConnectResource> tables = new TreeMap<>();
      new DataTablesStack(center, instance, declared)
          .tables()
          .forEach((set, table) -> tables.put("values:" + set, table));
      return new DynamicValues(Optional.of("values/data-tables/"), tables);
    }
    return new DynamicValues(
        Optional.empty(), Map.of(FUNCTION, new DynamoDbStack(center, instance).function()));
  }

  /**
   * The folder of those forms of flows that fetch values as this environment has them; empty for
   * the form that stands where all flows are.
   */
  public Optional<String> folder() {
    return folder;
  }

  /** What the placeholders of a flow's content that are about values stand for. */
  public Map<String, IConnectResource> references(String content) {
    Map<String, IConnectResource> used = new TreeMap<>(references);
    used.keySet().removeIf(key -> !content.contains("${" + key + "}"));
    return used;
  }
}
