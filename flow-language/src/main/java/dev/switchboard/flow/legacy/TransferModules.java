package dev.switchboard.flow.legacy;

import static dev.switchboard.flow.legacy.ModuleConverters.text;

import dev.switchboard.annotations.meta.Resource;
import java.util.Map;
import java.util.Optional;

/** The modules that end a flow or hand the contact over. */
final class TransferModules {
  private TransferModules() {}

  static void register(Map<String, ModuleConverter> converters) {
    converters.put("Disconnect", module -> new ActionBuilder(module.id(), "DisconnectParticipant"));
    converters.put("Resume", module -> new ActionBuilder(module.id(), "EndFlowExecution"));
    converters.put("CreateCallback", TransferModules::createCallback);
    converters.put(
        "Transfer",
        module ->
            switch (module.target()) {
              case "Flow" -> toFlow(module);
              case "PhoneNumber" -> toPhoneNumber(module);
              default -> toQueue(module);
            });
  }

  private static ActionBuilder toQueue(LegacyModule module) {
    if (!module.target().equals("Queue")) {
      module.note(
          "target " + module.target(),
          "only Flow, PhoneNumber and Queue are known; written as Queue");
    }
    Optional<LegacyParameter> queue = module.take("Queue");
    Optional<LegacyParameter> agent = module.take("Agent");
    // A transfer that names its queue is one out of another queue; others go to the queue that was
    // set before.
    boolean dequeue = queue.isPresent() || agent.isPresent();
    Optional<String> error = module.branch("Error");
    return new ActionBuilder(
            module.id(), dequeue ? "DequeueContactAndTransferToQueue" : "TransferContactToQueue")
        .parameter("QueueId", queue.flatMap(p -> module.resource(p, Resource.QUEUE)))
        .parameter("AgentId", agent.flatMap(module::text))
        .next(dequeue ? module.branch("Success").or(() -> error) : error)
        .error("QueueAtCapacity", module.branch("AtCapacity"))
        .error("NoMatchingError", error);
  }

  private static ActionBuilder toFlow(LegacyModule module) {
    Optional<String> error = module.branch("Error");
    return new ActionBuilder(module.id(), "TransferToFlow")
        .parameter(
            "ContactFlowId",
            module.take("ContactFlowId").flatMap(p -> module.resource(p, Resource.CONTACT_FLOW)))
        .next(error)
        .error("NoMatchingError", error);
  }

  private static ActionBuilder toPhoneNumber(LegacyModule module) {
    boolean blind = text(module, "BlindTransfer").orElse("false").equalsIgnoreCase("true");
    Optional<String> error = module.branch("Error");
    return new ActionBuilder(module.id(), "TransferParticipantToThirdParty")
        .parameter("ThirdPartyPhoneNumber", text(module, "PhoneNumber"))
        .parameter("ThirdPartyConnectionTimeLimitSeconds", text(module, "TimeLimit"))
        .parameter("ContinueFlowExecution", blind ? "False" : "True")
        .next(module.branch("Success").or(() -> error))
        .error("CallFailed", module.branch("CallFailure"))
        .error("ConnectionTimeLimitExceeded", module.branch("Timeout"))
        .error("NoMatchingError", error);
  }

  private static ActionBuilder createCallback(LegacyModule module) {
    ActionBuilder action =
        new ActionBuilder(module.id(), "CreateCallbackContact")
            .parameter("InitialCallDelaySeconds", text(module, "InitialDelaySeconds"))
            .parameter("RetryDelaySeconds", text(module, "RetryDelaySeconds"))
            .parameter("MaximumConnectionAttempts", text(module, "MaxRetryAttempts"));
    ContactModules.queueOrAgent(module, action);
    return action.next(module.branch("Success")).error("NoMatchingError", module.branch("Error"));
  }
}
