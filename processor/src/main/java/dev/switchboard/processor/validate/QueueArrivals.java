package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Routing;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How contacts arrive in queues. */
final class QueueArrivals {
  private final Map<QueueModel, List<Arrival>> byQueue = new LinkedHashMap<>();

  /**
   * One way for contacts into a queue.
   *
   * @param channel their channel; empty if it is not known
   * @param words in words, such as {@code callbacks from contact flow "Inbound", block CallBack}
   */
  record Arrival(Optional<Channel> channel, String words) {}

  private QueueArrivals(ContactCenter center) {
    center.all(QueueModel.class).forEach(queue -> byQueue.put(queue, new ArrayList<>()));
    Program program = Program.of(center);
    Routing routing = Routing.of(program);
    program.reachable().forEach(step -> arrive(routing, step));
    for (QuickConnectModel quickConnect : center.all(QuickConnectModel.class)) {
      quickConnect
          .queue()
          .flatMap(link -> center.declared(link.typeName()))
          .ifPresent(
              queue -> add(queue, Optional.empty(), "contacts through " + quickConnect.words()));
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

  private void arrive(Routing routing, Step step) {
    if (step.is("TransferContactToQueue")) {
      for (Routing.Arrival arrival : routing.arrivals(step)) {
        add(
            arrival.queue(),
            arrival.channel(),
            contacts(arrival.channel()) + " from " + step.words());
      }
    } else if (step.is("DequeueContactAndTransferToQueue")) {
      step.resource("QueueId")
          .ifPresent(q -> add(q, Optional.empty(), "contacts from " + step.words()));
    } else if (step.is("CreateCallbackContact")) {
      String words = "callbacks from " + step.words();
      Optional<Channel> voice = Optional.of(Channel.VOICE);
      if (step.parameter("QueueId").isMissingNode() && step.parameter("AgentId").isMissingNode()) {
        routing.arrivals(step).forEach(a -> add(a.queue(), voice, words));
      } else {
        step.resource("QueueId").ifPresent(q -> add(q, voice, words));
      }
    }
  }

  private static String contacts(Optional<Channel> channel) {
    return channel.map(c -> c + " contacts").orElse("contacts");
  }

  private void add(ResourceModel queue, Optional<Channel> channel, String words) {
    if (queue instanceof QueueModel) {
      byQueue.get(queue).add(new Arrival(channel, words));
    }
  }
}
