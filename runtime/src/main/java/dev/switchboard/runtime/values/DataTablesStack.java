package dev.switchboard.runtime.values;

import dev.switchboard.environment.values.DeclaredSet;
import dev.switchboard.environment.values.DeclaredValue;
import dev.switchboard.environment.values.DeclaredValues;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnDataTable;
import software.amazon.awscdk.services.connect.CfnDataTableAttribute;
import software.amazon.awscdk.services.connect.CfnDataTableAttribute.EnumProperty;
import software.amazon.awscdk.services.connect.CfnDataTableAttribute.ValidationProperty;
import software.amazon.awscdk.services.connect.CfnDataTableRecord;
import software.amazon.awscdk.services.connect.CfnDataTableRecord.DataTableRecordProperty;
import software.amazon.awscdk.services.connect.CfnDataTableRecord.ValueProperty;

/**
 * The values as data tables of Amazon Connect: one for each set, with an attribute for each value,
 * which holds what is written to the declaration, and one row, which starts with the defaults.
 * Business users change it in Amazon Connect's own pages.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html">AWS::Connect::DataTable</a>
 */
final class DataTablesStack extends ConnectStack {
  /** The attribute that tells rows apart; no value's key has a hyphen. */
  private static final String ROW_ATTRIBUTE = "row-name";

  /** The row that flows read. */
  private static final String ROW = "current";

  private static final int LONGEST_DESCRIPTION = 250;

  private final IInstance instance;
  private final Map<String, IConnectResource> tables = new TreeMap<>();

  DataTablesStack(ContactCenterApp center, IInstance instance, DeclaredValues declared) {
    super(center, "DataTables", "Values of the contact center that change without a deployment");
    this.instance = instance;
    declared.sets().forEach(this::table);
  }

  /** The tables, by the set's name. */
  Map<String, IConnectResource> tables() {
    return tables;
  }

  private void table(DeclaredSet set) {
    CfnDataTable table =
        CfnDataTable.Builder.create(this, set.name())
            .instanceArn(instance.getInstanceArn())
            .name(center().stackName(set.name()))
            .description(description(set.description()))
            .timeZone("UTC")
            // Two who edit one row at the same time don't overwrite each other.
            .valueLockLevel("PRIMARY_VALUE")
            .status("PUBLISHED")
            .build();
    pace(this, set.name(), table);
    table.applyRemovalPolicy(
        settings().deployment().retainData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
    String arn = table.getAttrArn();
    String rowName = set.name() + "RowName";
    CfnDataTableAttribute row =
        attribute(rowName, ROW_ATTRIBUTE, "TEXT", arn)
            .primary(true)
            .description("Flows read the row \"" + ROW + "\"")
            .build();
    pace(this, rowName, row);
    List<ValueProperty> defaults = new ArrayList<>();
    for (DeclaredValue value : set.values()) {
      String id = set.name() + "Value" + capitalized(value.key());
      CfnDataTableAttribute attribute =
          attribute(id, value.key(), type(value), arn)
              .description(description(value.description()))
              .validation(validation(value))
              .build();
      pace(this, id, attribute);
      defaults.add(property(attribute, text(value.defaultValue())));
    }
    String recordName = set.name() + "Row";
    pace(
        this,
        recordName,
        CfnDataTableRecord.Builder.create(this, recordName)
            .instanceArn(instance.getInstanceArn())
            .dataTableArn(arn)
            .dataTableRecord(
                DataTableRecordProperty.builder()
                    .primaryValues(List.of(property(row, ROW)))
                    .values(defaults)
                    .build())
            .build());
    tables.put(set.name(), () -> arn);
  }

  private CfnDataTableAttribute.Builder attribute(
      String id, String name, String type, String table) {
    return CfnDataTableAttribute.Builder.create(this, id)
        .instanceArn(instance.getInstanceArn())
        .dataTableArn(table)
        .name(name)
        .valueType(type);
  }

  private static String capitalized(String key) {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  private static ValueProperty property(CfnDataTableAttribute attribute, String value) {
    return ValueProperty.builder()
        .attributeId(attribute.getAttrAttributeId())
        .attributeValue(value)
        .build();
  }

  private static String type(DeclaredValue value) {
    return switch (value.type()) {
      case TEXT, CHOICE -> "TEXT";
      case NUMBER -> "NUMBER";
      case SWITCH -> "BOOLEAN";
    };
  }

  private static ValidationProperty validation(DeclaredValue value) {
    return switch (value.type()) {
      case TEXT ->
          ValidationProperty.builder().minLength(value.min()).maxLength(value.max()).build();
      case NUMBER ->
          ValidationProperty.builder()
              .minimum(value.min())
              .maximum(value.max())
              .multipleOf(1)
              .build();
      case CHOICE ->
          ValidationProperty.builder()
              .enumValue(EnumProperty.builder().strict(true).values(value.choices()).build())
              .build();
      case SWITCH -> null;
    };
  }

  /** Null leaves the property out; Amazon Connect takes no empty one. */
  private static String description(String text) {
    return text.isBlank() ? null : text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION));
  }
}
