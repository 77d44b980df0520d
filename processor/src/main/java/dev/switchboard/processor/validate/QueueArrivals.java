package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.flow.program.KnownQueue;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Routing;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How contacts arrive in queues. */
final class QueueArrivals {
  private final Map<String, QueueModel> queues = new HashMap<>();
  private final Map<QueueModel, List<Arrival>> byQueue = new LinkedHashMap<>();

  /**
   * One way for contacts into a queue.
   *
   * @param channel their channel; empty if it is not known
   * @param words in words, such as {@code callbacks from contact flow "Inbound", block CallBack}
   */
  record Arrival(Optional<Channel> channel, String words) {}

  private QueueArrivals(ContactCenter center) {
    for (QueueModel queue : center.all(QueueModel.class)) {
      queues.put(queue.declaration().typeName(), queue);
      byQueue.put(queue, new ArrayList<>());
    }
    Program program = CenterProgram.of(center);
    Routing routing = Routing.of(program);
    program.reachable().forEach(step -> arrive(program, routing, step));
    for (QuickConnectModel quickConnect : center.all(QuickConnectModel.class)) {
      quickConnect
          .queue()
          .ifPresent(
              link ->
                  add(
                      link.typeName(),
                      Optional.empty(),
                      "contacts through " + quickConnect.words()));
    }
    byQueue.values().removeIf(List::isEmpty);
  }

  /** The arrivals in a contact center. */
  static QueueArrivals of(ContactCenter center) {
    return center.derived(QueueArrivals.class, QueueArrivals::new);
  }

  /** The queues in which contacts arrive, and how, nearest to the start of their flow first. */
  Map<QueueModel, List<Arrival>> byQueue() {
    return byQueue;
  }

  private void arrive(Program program, Routing routing, Step step) {
    Optional<KnownQueue> named = program.surroundings().queue(step, "QueueId");
    if (step.is("TransferContactToQueue")) {
      for (Routing.Arrival arrival : routing.arrivals(step)) {
        add(
            arrival.queue().id(),
            arrival.channel(),
            contacts(arrival.channel()) + " from " + step.words());
      }
    } else if (step.is("DequeueContactAndTransferToQueue")) {
      named.ifPresent(q -> add(q.id(), Optional.empty(), "contacts from " + step.words()));
    } else if (step.is("CreateCallbackContact")) {
      String words = "callbacks from " + step.words();
      Optional<Channel> voice = Optional.of(Channel.VOICE);
      if (step.parameter("QueueId").isMissingNode() && step.parameter("AgentId").isMissingNode()) {
        routing.arrivals(step).forEach(a -> add(a.queue().id(), voice, words));
      } else {
        named.ifPresent(q -> add(q.id(), voice, words));
      }
    }
  }

  private static String contacts(Optional<Channel> channel) {
    return channel.map(c -> c + " contacts").orElse("contacts");
  }

  private void add(String queue, Optional<Channel> channel, String words) {
    if (queues.containsKey(queue)) {
      byQueue.get(queues.get(queue)).add(new Arrival(channel, words));
    }
  }
}
