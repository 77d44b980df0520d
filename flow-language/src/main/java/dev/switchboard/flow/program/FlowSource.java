package dev.switchboard.flow.program;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.Optional;

/** Where a flow or module of a program comes from, and how messages speak of it. */
public interface FlowSource {
  /** What tells it from all other flows and modules. */
  String id();

  /** The flow type; empty for a module, or where it is not known. */
  Optional<FlowType> type();

  /** Whether it is a module. */
  boolean isModule();

  /** Its content. */
  FlowContent content();

  /** What a module takes and gives back; empty where that is not known. */
  Optional<ModuleContract> contract();

  /** In words, such as {@code inbound flow "Support"}. */
  String words();

  /** An action in words, such as {@code block Menu} or {@code action "Menu"}. */
  String words(FlowAction action);

  /** What authors call an action of a type, such as {@code @InvokeModule}. */
  String actionName(String type);
}
