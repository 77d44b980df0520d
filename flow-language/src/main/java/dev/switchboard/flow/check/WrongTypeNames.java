package dev.switchboard.flow.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of action types that do not exist though people, pages and older formats use them, and the
 * right ones. Each was seen to be refused by Amazon Connect.
 */
final class WrongTypeNames {
  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("CheckAttribute", "Compare"),
          Map.entry("CheckCondition", "Compare"),
          Map.entry("CheckQueueStatus", "CheckMetricData"),
          Map.entry("CheckStaffing", "CheckMetricData"),
          Map.entry("CheckValue", "Compare"),
          Map.entry("Condition", "Compare"),
          Map.entry("Disconnect", "DisconnectParticipant"),
          Map.entry("Distribute", "DistributeByPercentage"),
          Map.entry("EndFlow", "DisconnectParticipant"),
          Map.entry("GetParticipantWithLexV2Bot", "ConnectParticipantWithLexBot"),
          Map.entry("GetQueueMetrics", "GetMetricData"),
          Map.entry("GetUserInput", "GetParticipantInput"),
          Map.entry("InvokeAPI", "InvokeLambdaFunction"),
          Map.entry("InvokeAgentAction", "ConnectParticipantWithLexBot"),
          Map.entry("InvokeBedrockAgent", "ConnectParticipantWithLexBot"),
          Map.entry("ReturnFromFlowModule", "EndFlowModuleExecution"),
          Map.entry("SetAttributes", "UpdateContactAttributes"),
          Map.entry("SetCallbackNumber", "UpdateContactCallbackNumber"),
          Map.entry("SetContactAttributes", "UpdateContactAttributes"),
          Map.entry("SetEventHook", "UpdateContactEventHooks"),
          Map.entry("SetLoggingBehavior", "UpdateFlowLoggingBehavior"),
          Map.entry("SetQueue", "UpdateContactTargetQueue"),
          Map.entry(
              "SetRecordingAndAnalyticsBehavior", "UpdateContactRecordingAndAnalyticsBehavior"),
          Map.entry("SetRecordingBehavior", "UpdateContactRecordingBehavior"),
          Map.entry("SetVoice", "UpdateContactTextToSpeechVoice"),
          Map.entry("SetWhisperFlow", "UpdateContactEventHooks"),
          Map.entry("SetWorkingQueue", "UpdateContactTargetQueue"),
          Map.entry("StartMediaStreaming", "UpdateContactMediaStreamingBehavior"),
          Map.entry("StopMediaStreaming", "UpdateContactMediaStreamingBehavior"),
          Map.entry("StoreCustomerInput", "GetParticipantInput"),
          Map.entry("StoreUserInput", "GetParticipantInput"),
          Map.entry("TransferContactToFlow", "TransferToFlow"),
          Map.entry("TransferToAgent", "TransferContactToAgent"),
          Map.entry("TransferToPhoneNumber", "TransferParticipantToThirdParty"),
          Map.entry("TransferToQueue", "TransferContactToQueue"),
          Map.entry("TransferToThirdParty", "TransferParticipantToThirdParty"),
          Map.entry("UnTagContact", "UntagContact"),
          Map.entry("UpdateContactRoutingData", "UpdateContactRoutingCriteria"),
          Map.entry("UpdateRoutingCriteria", "UpdateContactRoutingCriteria"));

  private WrongTypeNames() {}

  /** The name of the type that is meant; empty if the name is no known mistake. */
  static Optional<String> right(String name) {
    return Optional.ofNullable(RIGHT.get(name));
  }

  /** All wrong names, sorted. */
  static Set<String> all() {
    return new TreeSet<>(RIGHT.keySet());
  }
}
