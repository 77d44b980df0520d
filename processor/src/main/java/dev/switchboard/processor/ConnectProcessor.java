package dev.switchboard.processor;

import com.google.auto.service.AutoService;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.processor.read.ContactCenterReader;
import dev.switchboard.processor.read.ContentFiles;
import dev.switchboard.processor.read.Reading;
import dev.switchboard.processor.report.Options;
import dev.switchboard.processor.report.SourcePositions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Turns annotated types into a checked contact center: read, expand, validate, write. */
@AutoService(Processor.class)
public final class ConnectProcessor extends AbstractProcessor {
  /** The qualified names of the top-level types that concern us, of all rounds. */
  private final Set<String> types = new TreeSet<>();

  private Options options;
  private Run run;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = new Options(environment.getOptions());
    run = new Run(environment, options);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.switchboard.annotations.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return options.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    String[] position = {""};
    try {
      process(round, position);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      crashed(e, position[0]);
    }
    // Other processors may read our annotations too.
    return false;
  }

  private void process(RoundEnvironment round, String[] position) {
    SourcePositions positions = SourcePositions.of(processingEnv);
    ContactCenterReader reader =
        new ContactCenterReader(
            processingEnv.getElementUtils(), Catalogue.standard(), positions::isCompiled);
    Map<String, TypeElement> now = new LinkedHashMap<>();
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        position[0] = type.getQualifiedName().toString();
        if (reader.concerns(type)) {
          now.put(position[0], type);
        }
      }
    }
    if (run.isDone()) {
      now.values().forEach(run::late);
    } else {
      types.addAll(now.keySet());
      read(reader, positions, now, round, position);
    }
    if (round.processingOver()) {
      run.finish(round.errorRaised());
    }
  }

  private void read(
      ContactCenterReader reader,
      SourcePositions positions,
      Map<String, TypeElement> now,
      RoundEnvironment round,
      String[] position) {
    if (types.isEmpty()) {
      return;
    }
    List<TypeElement> elements =
        types.stream()
            .map(
                t ->
                    now.containsKey(t)
                        ? now.get(t)
                        : processingEnv.getElementUtils().getTypeElement(t))
            .filter(t -> t != null)
            .toList();
    Reading reading;
    try {
      reading = reader.read(elements);
    } finally {
      position[0] = reader.position();
    }
    // What another processor still has to generate is not wrong; javac tells what is missing in the
    // end.
    if (reading.isWhole() || round.processingOver()) {
      run.start(
          reading,
          new ContentFiles(processingEnv.getFiler(), options.value(Options.RESOURCES).orElse("")),
          positions);
    }
  }

  private void crashed(Throwable e, String position) {
    run.abandon();
    StackTraceElement[] trace = e.getStackTrace();
    processingEnv
        .getMessager()
        .printMessage(
            Diagnostic.Kind.ERROR,
            "[InternalError] Switchboard failed on "
                + (position.isEmpty() ? "this compilation" : position)
                + " with "
                + e
                + (trace.length == 0 ? "" : " at " + trace[0])
                + "; please report it with the source of that type");
  }
}
