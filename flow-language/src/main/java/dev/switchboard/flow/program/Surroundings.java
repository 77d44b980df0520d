package dev.switchboard.flow.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What is known of the things that the flows of a program refer to. */
public interface Surroundings {
  /** The flow or module that a parameter of a step names; dots between levels. */
  Optional<FlowTarget> flow(Step step, String path);

  /** The ids of the flows that a value names, at any depth. */
  List<String> flowsIn(Step step, JsonNode value);

  /** Whether a phone number leads to a flow. */
  boolean isCalled(FlowSource flow);

  /**
   * Whether contacts may get into a flow from where nothing is known, and with a past that nothing
   * is known of.
   */
  boolean isOpen(FlowSource flow);

  /** The queue that a parameter of a step names; dots between levels. */
  Optional<KnownQueue> queue(Step step, String path);

  /** All queues, in the order of their ids. */
  List<KnownQueue> queues();

  /** The function or view that a step asks; empty if that, or what it answers, is not known. */
  Optional<Answerer> asked(Step step);
}
