package dev.switchboard.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.CutPlan;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.cycles.Sharding;
import dev.switchboard.processor.model.ContactCenter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * Writes the stack classes of a contact center, its registry, and the line by which the runtime
 * finds the registry. An empty concern has no stack.
 */
public final class StackWriters {
  /** A type of the runtime; without it the generated classes can't be compiled. */
  public static final String RUNTIME_TYPE = Runtime.REGISTRY.canonicalName();

  private static final String SERVICE = "META-INF/services/" + RUNTIME_TYPE;

  private StackWriters() {}

  /** Writes everything; the types that declare resources are the originating elements. */
  public static void write(ContactCenter center, Sharding sharding, CutPlan plan, Filer filer)
      throws IOException {
    for (JavaFile file : files(center, sharding, plan)) {
      file.writeTo(filer);
    }
    Element[] origins =
        center.resources().stream()
            .flatMap(resource -> StackClass.element(resource).stream())
            .distinct()
            .toArray(Element[]::new);
    try (Writer out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", SERVICE, origins).openWriter()) {
      out.write(registry(center).reflectionName() + "\n");
    }
  }

  /** The generated registry's name. */
  public static ClassName registry(ContactCenter center) {
    return ClassName.get(center.packageName(), RegistryWriter.NAME);
  }

  /** The classes, the registry last. */
  static List<JavaFile> files(ContactCenter center, Sharding sharding, CutPlan plan) {
    CenterCode code = new CenterCode(center, sharding, plan);
    // In the order in which they are deployed.
    Map<Shard, TypeSpec> stacks = new LinkedHashMap<>();
    new InstanceStackWriter(code)
        .write()
        .ifPresent(type -> stacks.put(Shard.first(Concern.INSTANCE), type));
    new StorageStackWriter(code)
        .write()
        .ifPresent(type -> stacks.put(Shard.first(Concern.STORAGE), type));
    for (Shard shard : sharding.shards(Concern.LAMBDAS)) {
      new LambdasStackWriter(code, shard).write().ifPresent(type -> stacks.put(shard, type));
    }
    for (Shard shard : sharding.shards(Concern.QUEUES)) {
      new QueuesStackWriter(code, shard).write().ifPresent(type -> stacks.put(shard, type));
    }
    for (Shard shard : sharding.shards(Concern.AGENTS)) {
      new AgentsStackWriter(code, shard).write().ifPresent(type -> stacks.put(shard, type));
    }
    for (Shard shard : sharding.shards(Concern.USERS)) {
      new UsersStackWriter(code, shard).write().ifPresent(type -> stacks.put(shard, type));
    }
    for (Shard shard : sharding.shards(Concern.FLOWS)) {
      new FlowsStackWriter(code, shard)
          .write(List.copyOf(stacks.keySet()))
          .ifPresent(type -> stacks.put(shard, type));
    }
    for (Shard shard : new LateSteps(code).contentShards()) {
      stacks.put(shard, new ContentsStackWriter(code, shard).write());
    }
    List<TypeSpec> types = new ArrayList<>(stacks.values());
    types.add(new RegistryWriter(code).write(stacks));
    return types.stream()
        .map(
            type ->
                JavaFile.builder(center.packageName(), type)
                    .indent("  ")
                    .skipJavaLangImports(true)
                    .build())
        .toList();
  }
}
