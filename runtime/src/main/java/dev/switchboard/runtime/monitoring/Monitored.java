package dev.switchboard.runtime.monitoring;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.Ownership;
import dev.switchboard.environment.QueueSettings.ServiceLevel;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.model.Declarations;
import dev.switchboard.runtime.model.Declarations.Declaration;
import java.util.List;
import java.util.Optional;

/** What is watched: every queue, flow and function, by the names that metrics know them by. */
final class Monitored {
  private static final int DEFAULT_TIMEOUT_SECONDS = 8;

  private final ContactCenterApp center;
  private final Environment environment;
  private final Declarations declarations;

  Monitored(ContactCenterApp center) {
    this.center = center;
    environment = center.environment();
    declarations = center.declarations();
  }

  /** A queue or a flow. */
  record Named(String id, String name, Optional<ServiceLevel> serviceLevel) {}

  /** A function of this deployment. */
  record Function(String id, String name, int timeoutSeconds, boolean warm) {}

  List<Named> queues() {
    return declarations.all(Resource.QUEUE).stream()
        .map(
            queue ->
                new Named(
                    queue.id(),
                    name(Resource.QUEUE, queue),
                    environment.queue(queue.id()).serviceLevel()))
        .toList();
  }

  List<Named> flows() {
    return declarations.all(Resource.CONTACT_FLOW).stream()
        .map(flow -> new Named(flow.id(), name(Resource.CONTACT_FLOW, flow), Optional.empty()))
        .toList();
  }

  /** Those that are created here; others are watched by who created them. */
  List<Function> functions() {
    return declarations.all(Resource.LAMBDA_FUNCTION).stream()
        .filter(function -> !exists(Resource.LAMBDA_FUNCTION, function))
        .map(
            function ->
                new Function(
                    function.id(),
                    center.stackName(center.text(function.name())),
                    environment
                        .function(function.id())
                        .timeoutSeconds()
                        .or(function::timeoutSeconds)
                        .orElse(DEFAULT_TIMEOUT_SECONDS),
                    environment.function(function.id()).provisionedConcurrency().isPresent()))
        .toList();
  }

  /** What exists already may have another name than its declaration gives it. */
  private String name(Resource kind, Declaration declaration) {
    return declaration
        .existing()
        .or(() -> Optional.of(declaration.id()))
        .filter(key -> exists(kind, declaration))
        .flatMap(key -> environment.existing(kind, key))
        .flatMap(found -> found.name())
        .orElseGet(() -> center.text(declaration.name()));
  }

  private boolean exists(Resource kind, Declaration declaration) {
    return declaration.existing().isPresent()
        || environment.ownership(kind, declaration.id()).orElse(Ownership.MANAGED)
            == Ownership.IMPORTED;
  }
}
