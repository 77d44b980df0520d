package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.catalogue.EntryType;
import java.util.ArrayList;
import java.util.List;

/** The simple names that imported sources use, and that no imported type may take. */
final class SourceNames {
  private static final List<String> ALWAYS =
      List.of(
          "Action",
          "Parameter",
          "Condition",
          "ErrorBranch",
          "ErrorHandler",
          "ImportExisting",
          "Identity",
          "SuppressFinding",
          "FlowContent",
          "FlowType",
          "Channel",
          "Following",
          "FlowDefault",
          "Unset",
          "Tag",
          "ModuleField",
          "Hours",
          "HoursOverride",
          "Day",
          "Concurrency",
          "RoutedQueue",
          "OutboundCaller",
          "Reference",
          "CrossChannel",
          "FieldType",
          "NumberType",
          "IdentityManagement",
          "PhoneType",
          "UserChannel",
          "UserProficiency",
          "Object",
          "String",
          "Class",
          "Enum",
          "Record",
          "Override",
          "Deprecated",
          "Integer",
          "Long",
          "Double",
          "Boolean");

  private SourceNames() {}

  static List<String> used(Catalogue catalogue) {
    List<String> names = new ArrayList<>(ALWAYS);
    for (Resource resource : Resource.values()) {
      names.add(resource.annotation());
    }
    for (BlockType block : catalogue.blocks()) {
      names.add(block.name());
      for (BlockMember member : block.members()) {
        simple(member.type().typeName(), names);
        member.branches().ifPresent(b -> names.add(b.entry().name()));
        member.parameter().flatMap(p -> p.entry()).ifPresent(e -> entry(e, names));
      }
    }
    return names;
  }

  private static void entry(EntryType entry, List<String> names) {
    names.add(entry.name());
    for (EntryType.Member member : entry.members()) {
      simple(member.type().typeName(), names);
      member.parameter().flatMap(p -> p.entry()).ifPresent(e -> entry(e, names));
    }
  }

  private static void simple(String typeName, List<String> names) {
    if (!typeName.isEmpty()) {
      names.add(typeName.substring(typeName.lastIndexOf('.') + 1));
    }
  }
}
