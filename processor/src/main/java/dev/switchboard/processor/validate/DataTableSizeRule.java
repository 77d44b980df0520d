package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PlainModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A data table has no more attributes, primary attributes and values than AWS gives to a new
 * account.
 */
final class DataTableSizeRule implements Rule {
  private static final int MOST_PRIMARY = 5;
  private static final int MOST_ATTRIBUTES = 100;
  private static final int MOST_VALUES = 1000;

  @Override
  public List<Finding> check(ContactCenter center) {
    Map<String, List<PlainModel>> attributes = byTable(center, "DataTableAttribute");
    Map<String, List<PlainModel>> records = byTable(center, "DataTableRecord");
    List<Finding> findings = new ArrayList<>();
    for (PlainModel table : center.all(PlainModel.class)) {
      if (table.is("DataTable")) {
        String type = table.declaration().typeName();
        List<PlainModel> all = attributes.getOrDefault(type, List.of());
        List<PlainModel> primary = all.stream().filter(a -> a.structure().flag("primary")).toList();
        excess(table, primary, a -> 1, MOST_PRIMARY, "primary attributes").ifPresent(findings::add);
        excess(table, all, a -> 1, MOST_ATTRIBUTES, "attributes").ifPresent(findings::add);
        excess(
                table,
                records.getOrDefault(type, List.of()),
                record -> record.structure().nested("values").size(),
                MOST_VALUES,
                "values")
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Map<String, List<PlainModel>> byTable(ContactCenter center, String annotation) {
    Map<String, List<PlainModel>> byTable = new LinkedHashMap<>();
    for (PlainModel resource : center.all(PlainModel.class)) {
      if (resource.is(annotation)) {
        String table = resource.structure().link("table").map(Link::typeName).orElse("");
        byTable.computeIfAbsent(table, t -> new ArrayList<>()).add(resource);
      }
    }
    return byTable;
  }

  /** At the first part that is too much. */
  private Optional<Finding> excess(
      PlainModel table,
      List<PlainModel> parts,
      ToIntFunction<PlainModel> size,
      int most,
      String of) {
    int total = parts.stream().mapToInt(size).sum();
    int counted = 0;
    for (PlainModel part : parts) {
      counted += size.applyAsInt(part);
      if (counted > most) {
        return Optional.of(
            warning(
                part.declaration().origin(),
                table.words()
                    + " has "
                    + total
                    + " "
                    + of
                    + ", of which AWS allows "
                    + most
                    + " in a table unless it raised that; have it raised or split the table"));
      }
    }
    return Optional.empty();
  }
}
