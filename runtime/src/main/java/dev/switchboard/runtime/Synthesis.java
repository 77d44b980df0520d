package dev.switchboard.runtime;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.regions.SecondRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import software.amazon.awscdk.App;
import software.amazon.awscdk.TagProps;
import software.amazon.awscdk.Tags;

/** Synthesizes the contact center of a class path for one environment. */
final class Synthesis {
  /**
   * How the CDK behaves, whatever cdk.json says: references between stacks never lock the stack
   * that is referred to ("export in use"), and what template validation finds is left to {@link
   * ValidationReport}.
   */
  private static final Map<String, Object> CONTEXT =
      Map.of(
          "@aws-cdk/core:defaultCrossStackReferences", "weak",
          "@aws-cdk/core:validateAgainstDefaultRules", true,
          "@aws-cdk/core:failSynthOnValidationErrors", false);

  // The registry's schemas of these have no tags in every region yet.
  private static final TagProps TAG_PROPS =
      TagProps.builder()
          .excludeResourceTypes(
              List.of("AWS::CloudWatch::Dashboard", "AWS::Connect::IntegrationAssociation"))
          .build();

  private final Environment environment;
  private final ClassLoader classes;

  Synthesis(Environment environment, ClassLoader classes) {
    this.environment = environment;
    this.classes = classes;
  }

  /** Writes the cloud assembly and says what it holds. */
  Summary run(Path output) {
    StackRegistry registry = registry();
    App app =
        App.Builder.create()
            .outdir(output.toString())
            .analyticsReporting(false)
            .postCliContext(CONTEXT)
            .build();
    Tags tags = Tags.of(app);
    environment.tags().forEach((key, value) -> tags.add(key, value, TAG_PROPS));
    ContactCenterApp center = new ContactCenterApp(app, environment, classes);
    SynthesisRun run = new SynthesisRun(center, registry.contents(), output);
    Interceptors interceptors = Interceptors.on(classes);
    interceptors.run(run, () -> synthesize(registry, run, interceptors));
    return Summary.of(run);
  }

  private void synthesize(StackRegistry registry, SynthesisRun run, Interceptors interceptors) {
    ContactCenterApp center = run.center();
    List<StackExtension> extensions = extensions();
    create(center, registry, extensions);
    SecondRegion.of(center).ifPresent(second -> create(second, registry, extensions));
    interceptors.created(run);
    center.sequence();
    center.app().synth();
  }

  private static void create(
      ContactCenterApp center, StackRegistry registry, List<StackExtension> extensions) {
    registry.create(center);
    Adoption.retain(center);
    extensions.forEach(extension -> extension.create(center));
    SupportingStacks.create(center);
    center.removeEmptyStacks();
  }

  /** By name, so that the order of a class path does not show. */
  private List<StackExtension> extensions() {
    return ServiceLoader.load(StackExtension.class, classes).stream()
        .sorted(Comparator.comparing(provider -> provider.type().getName()))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private StackRegistry registry() {
    List<StackRegistry> found = new ArrayList<>();
    try {
      ServiceLoader.load(StackRegistry.class, classes).forEach(found::add);
    } catch (ServiceConfigurationError e) {
      throw new UserMistakeException(
          "the contact center on the class path was compiled only in part; compile it again ("
              + e.getMessage()
              + ")");
    }
    if (found.isEmpty()) {
      throw new UserMistakeException(
          "there is no contact center on the class path; compile one with switchboard-processor"
              + " among the annotation processors, and run with its classes on the class path");
    }
    if (found.size() > 1) {
      throw new UserMistakeException(
          "there are several contact centers on the class path, expected one: "
              + String.join(
                  ", ", found.stream().map(r -> r.getClass().getName()).sorted().toList()));
    }
    return found.get(0);
  }
}
