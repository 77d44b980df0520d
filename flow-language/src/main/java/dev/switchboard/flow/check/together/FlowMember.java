package dev.switchboard.flow.check.together;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.program.FlowSource;
import dev.switchboard.flow.program.ModuleContract;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the flows that are checked as one contact center.
 *
 * @param id what tells it from the others, such as the path of its file
 * @param fileName the name of its file without {@code .json}
 * @param resourceId the id of the resource in Amazon Connect; empty where that is not known
 * @param subject the flow
 * @param contract what a module takes and gives back; empty where that is not known
 */
public record FlowMember(
    String id,
    String fileName,
    Optional<String> resourceId,
    FlowSubject subject,
    Optional<ModuleContract> contract)
    implements FlowSource {

  /** Its name. */
  String name() {
    return subject.name();
  }

  @Override
  public Optional<FlowType> type() {
    return subject.type();
  }

  @Override
  public boolean isModule() {
    return subject.module();
  }

  @Override
  public FlowContent content() {
    return subject.content();
  }

  @Override
  public String words() {
    return subject.where();
  }

  @Override
  public String words(FlowAction action) {
    return action.identifier().isEmpty()
        ? "action " + action.index()
        : subject.words().action(action.identifier());
  }

  @Override
  public String actionName(String type) {
    return type;
  }

  /**
   * The name that the metadata of the console gives to what a parameter leads to; dots between
   * levels. Exports of some years have it at other places.
   */
  public Optional<String> displayName(FlowAction action, String path) {
    JsonNode metadata =
        subject.content().json().path("Metadata").path("ActionMetadata").path(action.identifier());
    JsonNode parameter = metadata.path("parameters");
    for (String key : path.split("\\.")) {
      parameter = parameter.path(key);
    }
    Stream<JsonNode> older =
        switch (path) {
          case "ContactFlowId" -> Stream.of(metadata.path("ContactFlow").path("text"));
          case "FlowModuleId" -> Stream.of(metadata.path("contactFlowModuleName"));
          case "QueueId" -> Stream.of(metadata.path("queue").path("text"));
          default -> Stream.empty();
        };
    return Stream.concat(Stream.of(parameter.path("displayName")), older)
        .map(name -> name.asText(""))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }
}
