package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** A voice is one of Amazon Polly. */
final class UnknownVoiceRule implements ActionRule {
  private static final List<String> PATHS = List.of("TextToSpeechVoice");

  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return NamedValues.unknown(flow, action, PATHS, NamedValues.VOICES, "voices").stream()
        .map(unknown -> warning(unknown.pointer(), unknown.problem()))
        .toList();
  }
}
