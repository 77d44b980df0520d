package dev.switchboard.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.TagModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Writes the creation of a resource whose annotation describes itself, with the CDK's builders of
 * its CloudFormation type.
 */
final class PlainCode {
  private static final Pattern WORDS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final ClassName TAG = ClassName.get("software.amazon.awscdk", "CfnTag");

  private final CenterCode code;
  private final Shard shard;

  PlainCode(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
  }

  /** The creation. */
  CodeBlock creation(PlainModel resource) {
    ClassName construct = construct(resource.type().type());
    String instance = resource.type().instance();
    CodeBlock.Builder builder =
        CodeBlock.builder().add("$T.Builder.create(this, $S)$>$>", construct, resource.id());
    if (!instance.isEmpty()) {
      builder.add(
          "\n.$N($L)",
          setter(instance),
          instance.endsWith("Id")
              ? CodeBlock.of("resourceId(instance)")
              : CodeBlock.of("instance.getInstanceArn()"));
    }
    PropertyTree.of(
            new PlainModel(
                resource.declaration(),
                resource.name(),
                resource.type(),
                written(resource, resource.structure())))
        .properties()
        .forEach((name, value) -> builder.add("\n.$N($L)", setter(name), value(construct, value)));
    tags(builder, resource.declaration().tags());
    builder.add("\n.build()$<$<");
    CodeBlock created =
        CodeBlock.of(
            "$N(\n$L,\n$T::get$N)",
            resource.type().retained() ? "retained" : "created",
            builder.build(),
            construct,
            "Attr" + capital(setter(resource.type().identifiedBy())));
    return resource.type().inFlows() == Property.By.ID
        ? CodeBlock.of("namedById($L)", created)
        : created;
  }

  /** What members that describe themselves add to a resource that has a construct of its own. */
  CodeBlock with(ResourceModel resource, PropertyStructure more, CodeBlock creation) {
    ClassName construct = construct("AWS::Connect::" + Runtime.cloudFormationName(resource.kind()));
    CodeBlock.Builder settings = CodeBlock.builder();
    PropertyTree.of(written(resource, more))
        .properties()
        .forEach(
            (name, value) ->
                settings.add(
                    ",\nit -> it.set$L($L)", capital(setter(name)), value(construct, value)));
    return settings.isEmpty() ? creation : CodeBlock.of("with(\n$L$L)", creation, settings.build());
  }

  /** Without associations that are made late. */
  private PropertyStructure written(ResourceModel resource, PropertyStructure structure) {
    return code.plan().isLinkedLate(resource)
        ? new PropertyStructure(
            structure.type(),
            structure.settings().stream()
                .filter(s -> s.member().refers().filter(resource.kind()::equals).isEmpty())
                .toList(),
            structure.parts(),
            structure.origin())
        : structure;
  }

  /** The CDK's class of a CloudFormation type. */
  static ClassName construct(String type) {
    String[] parts = type.split("::");
    return ClassName.get(
        "software.amazon.awscdk.services." + parts[1].toLowerCase(Locale.ROOT), "Cfn" + parts[2]);
  }

  private static void tags(CodeBlock.Builder builder, List<TagModel> tags) {
    if (!tags.isEmpty()) {
      builder.add(
          "\n.tags($T.of(\n$>$>$L$<$<))",
          List.class,
          tags.stream()
              .map(
                  tag ->
                      CodeBlock.of(
                          "$T.builder().key($S).value($L).build()",
                          TAG,
                          tag.key().value(),
                          Texts.of(tag.value().value())))
              .collect(CodeBlock.joining(",\n")));
    }
  }

  private CodeBlock value(ClassName construct, PropertyNode node) {
    if (node instanceof PropertyNode.Leaf leaf) {
      return leaf(leaf);
    } else if (node instanceof PropertyNode.Reference reference) {
      return reference(reference);
    } else if (node instanceof PropertyNode.Structure structure) {
      return structure(construct, structure);
    } else if (node instanceof PropertyNode.Items list) {
      return items(construct, list.items());
    }
    return object(construct, ((PropertyNode.Pairs) node).entries());
  }

  private static CodeBlock leaf(PropertyNode.Leaf leaf) {
    if (leaf.value() instanceof String text) {
      return switch (leaf.content()) {
        case WRITTEN -> Texts.of(text);
        case TEXT_FILE -> CodeBlock.of("textOf(file($S))", text);
        case JSON_FILE -> CodeBlock.of("jsonOf(file($S))", text);
        case BASE64_FILE -> CodeBlock.of("base64Of(file($S))", text);
      };
    }
    if (leaf.value() instanceof Double number && number == Math.rint(number)) {
      return CodeBlock.of("$L", (long) number.doubleValue());
    }
    if (leaf.value() instanceof Long number && number != number.intValue()) {
      return CodeBlock.of("$LL", number);
    }
    return CodeBlock.of("$L", leaf.value());
  }

  private CodeBlock reference(PropertyNode.Reference reference) {
    ResourceModel target = code.references().target(reference.link()).orElseThrow();
    CodeBlock read = code.refer(target, shard);
    return reference.by() == Property.By.ID
        ? CodeBlock.of("resourceId($L)", read)
        : CodeBlock.of("$L.getResourceArn()", read);
  }

  private CodeBlock structure(ClassName construct, PropertyNode.Structure structure) {
    if (structure.name().isEmpty()) {
      return object(construct, structure.properties());
    }
    CodeBlock.Builder builder =
        CodeBlock.builder()
            .add("$T.builder()$>$>", construct.nestedClass(structure.name() + "Property"));
    structure
        .properties()
        .forEach((name, value) -> builder.add("\n.$N($L)", setter(name), value(construct, value)));
    return builder.add("\n.build()$<$<").build();
  }

  private CodeBlock items(ClassName construct, List<PropertyNode> items) {
    boolean plain = items.stream().allMatch(PropertyNode.Leaf.class::isInstance);
    CodeBlock all =
        items.stream()
            .map(item -> value(construct, item))
            .collect(CodeBlock.joining(plain ? ", " : ",\n"));
    return plain
        ? CodeBlock.of("$T.of($L)", List.class, all)
        : CodeBlock.of("$T.of(\n$>$>$L$<$<)", List.class, all);
  }

  /** A map, whose keys the CDK leaves as they are. */
  private CodeBlock object(ClassName construct, Map<String, PropertyNode> entries) {
    if (entries.isEmpty()) {
      return CodeBlock.of("object()");
    }
    boolean texts =
        entries.values().stream()
            .allMatch(v -> v instanceof PropertyNode.Leaf leaf && leaf.value() instanceof String);
    return CodeBlock.of(
        "$N(\n$>$>$L$<$<)",
        texts ? "texts" : "object",
        entries.entrySet().stream()
            .map(e -> CodeBlock.of("$S, $L", e.getKey(), value(construct, e.getValue())))
            .collect(CodeBlock.joining(",\n")));
  }

  /** The CDK's name of a property: its words, the first one small. */
  static String setter(String property) {
    StringBuilder name = new StringBuilder();
    for (String word : WORDS.split(property)) {
      name.append(
          name.isEmpty() ? word.toLowerCase(Locale.ROOT) : capital(word.toLowerCase(Locale.ROOT)));
    }
    // The CDK's Java classes avoid words that Java keeps for itself.
    return SourceVersion.isKeyword(name) ? name + "Value" : name.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
