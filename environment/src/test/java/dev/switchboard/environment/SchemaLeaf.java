package dev.switchboard.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One value that the schema knows, by a path on which every free key is called {@code Some}. */
record SchemaLeaf(List<String> path, SchemaNode node) {
  /** Strings of every form that the schema asks for, at least two of each. */
  private static final List<String> STRINGS =
      List.of(
          "acme",
          "beta",
          "AcmeQueue",
          "111111111111",
          "222222222222",
          "us-east-1",
          "eu-west-1",
          "d-0123456789",
          "d-abcdef0123",
          "subnet-0a1b2c3d",
          "subnet-0a1b2c3e",
          "sg-0a1b2c3d",
          "sg-0a1b2c3e",
          "10.0.0.0/16",
          "10.1.0.0/20",
          "a@example.com",
          "b@example.com",
          "alias/one",
          "alias/two",
          "arn:aws:kms:us-east-1:111111111111:key/one",
          "arn:aws:kms:us-east-1:111111111111:key/two",
          "arn:aws:sns:us-east-1:111111111111:one",
          "arn:aws:sns:us-east-1:111111111111:two",
          "arn:aws:connect:us-east-1:111111111111:phone-number/one",
          "arn:aws:connect:us-east-1:111111111111:phone-number/two",
          "+12065550100",
          "+12065550101",
          "secret:acme/ann#password",
          "secret:acme/bob#password",
          "cron(0 7 ? * MON-FRI *)",
          "rate(1 day)",
          "Language=German:4",
          "Language=English:5");

  /** All values that the schema knows. */
  static List<SchemaLeaf> all() {
    List<SchemaLeaf> leaves = new ArrayList<>();
    walk(List.of(), SchemaReader.packaged(), leaves);
    leaves.removeIf(leaf -> leaf.name().equals("$schema"));
    return leaves;
  }

  private static void walk(List<String> path, SchemaNode node, List<SchemaLeaf> leaves) {
    if (!node.type().equals("object")) {
      leaves.add(new SchemaLeaf(path, node));
      return;
    }
    node.properties().forEach((key, child) -> walk(with(path, key), child, leaves));
    node.additional().ifPresent(child -> walk(with(path, "Some"), child, leaves));
  }

  private static List<String> with(List<String> path, String key) {
    return Stream.concat(path.stream(), Stream.of(key)).toList();
  }

  String name() {
    return String.join(".", path);
  }

  /** Values that are right, at least two, as JSON. */
  List<String> right() {
    List<String> right = right(node);
    if (right.size() < 2) {
      throw new AssertionError("two right values are needed for " + name());
    }
    return right;
  }

  private static List<String> right(SchemaNode node) {
    if (!node.choices().isEmpty()) {
      return node.choices().stream()
          .map(choice -> choice.value() instanceof String ? quoted(choice.text()) : choice.text())
          .toList();
    }
    return switch (node.type()) {
      case "boolean" -> List.of("true", "false");
      case "integer", "number" ->
          List.of(
              node.minimum().orElseThrow().toPlainString(),
              node.maximum().orElseThrow().toPlainString());
      case "array" ->
          right(node.items().orElseThrow()).stream().map(item -> "[" + item + "]").toList();
      default ->
          STRINGS.stream()
              .filter(s -> node.pattern().map(p -> p.matcher(s).find()).orElse(true))
              .filter(s -> s.length() >= node.minLength() && s.length() <= node.maxLength())
              .map(SchemaLeaf::quoted)
              .toList();
    };
  }

  /** Values that may be right or wrong, as JSON. */
  List<String> any() {
    List<String> any = new ArrayList<>(right());
    any.addAll(
        List.of(
            "null",
            "true",
            "-1",
            "0",
            "1",
            "1.0",
            "1.5",
            "1e3",
            "99999999",
            "\"\"",
            "\"x y\"",
            "\"-\"",
            "\"+12065550100\"",
            "[]",
            "[1]",
            "[\"x\"]",
            "{}",
            "{\"x\": 1}"));
    any.add(quoted("x".repeat(65)));
    any.add(quoted("x".repeat(5000)));
    return any;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
