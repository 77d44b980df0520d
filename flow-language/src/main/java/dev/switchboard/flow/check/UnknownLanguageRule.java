package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** A language is one that Amazon Polly speaks or Contact Lens understands. */
final class UnknownLanguageRule implements ActionRule {
  private static final List<String> PATHS =
      List.of(
          "LanguageCode",
          "AnalyticsBehavior.AnalyticsLanguage",
          "VoiceBehavior.VoiceAnalyticsBehavior.AnalyticsLanguage",
          "ChatBehavior.ChatAnalyticsBehavior.AnalyticsLanguage");

  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return NamedValues.unknown(flow, action, PATHS, NamedValues.LANGUAGES, "languages").stream()
        .map(unknown -> warning(unknown.pointer(), unknown.problem()))
        .toList();
  }
}
