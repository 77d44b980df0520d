package dev.switchboard.cli.module;

import dev.switchboard.environment.EnvironmentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files of a contact center's Maven module that do not depend on what it declares. */
public final class ModuleTemplate {
  private ModuleTemplate() {}

  /**
   * How a module is built and synthesized.
   *
   * @param packageName the package of its sources, which is its group as well
   * @return {@code pom.xml} and {@code cdk.json}, by path
   */
  public static Map<String, String> build(String packageName) {
    return Map.of(
        "pom.xml", text("pom.xml").replace("@package@", packageName), "cdk.json", text("cdk.json"));
  }

  /**
   * A small contact center that compiles and can be deployed.
   *
   * @param packageName the package of its sources
   * @param alias the instance's alias
   * @param account the AWS account of its environment, 12 digits
   * @param region the AWS region of its environment
   * @return the files of its module, by path
   */
  static Map<String, String> first(
      String packageName, String alias, String account, String region) {
    Map<String, String> files = new TreeMap<>(build(packageName));
    files.put(".gitignore", "target/\nconfig/*.local.json\n");
    files.put("config/switchboard.schema.json", EnvironmentReader.schema());
    files.put("config/base.json", "{\n  \"$schema\": \"switchboard.schema.json\"\n}\n");
    files.put(
        "config/development.json",
        text("development.json")
            .replace("@alias@", alias)
            .replace("@account@", account)
            .replace("@region@", region));
    files.put(
        "src/main/java/" + packageName.replace('.', '/') + "/Shop.java",
        text("Shop.java.txt")
            .replace("package shop;", "package " + packageName + ";")
            .replace("my-first-contact-center", alias));
    return files;
  }

  private static String text(String name) {
    try (InputStream in = ModuleTemplate.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
