package dev.switchboard.flow.program;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What answers a step, and replaces what the last of its kind answered.
 *
 * @param kind what it is
 * @param id what tells it from others of its kind
 * @param words in words, such as {@code Lambda function "lookup"}
 * @param name its logical id, or what the flow calls it
 * @param keys what it answers; of a bot the intents that flows expect of it
 */
public record Answerer(Kind kind, String id, String words, String name, Set<String> keys) {
  /** The kinds, each with the action that waits for its answer. */
  public enum Kind {
    /** A Lambda function: {@code $.External}. */
    FUNCTION("InvokeLambdaFunction"),
    /** A module: {@code $.Modules.ResultData}. */
    MODULE("InvokeFlowModule"),
    /** A view: {@code $.Views}. */
    VIEW("ShowView"),
    /** A bot: {@code $.Lex}. */
    BOT("ConnectParticipantWithLexBot");

    private final String action;

    Kind(String action) {
      this.action = action;
    }

    /** The type of the action. */
    public String action() {
      return action;
    }

    /** The kind that a step asks; empty if it asks none. */
    static Optional<Kind> of(Step step) {
      for (Kind kind : values()) {
        if (step.is(kind.action)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public Answerer {
    keys = Set.copyOf(keys);
  }

  /** What a step asks; empty if that, or what it answers, is not known. */
  static Optional<Answerer> of(Step step) {
    return switch (step.type()) {
      case "InvokeLambdaFunction", "ShowView" -> step.flow().program().surroundings().asked(step);
      case "InvokeFlowModule" -> module(step);
      case "ConnectParticipantWithLexBot" -> bot(step);
      default -> Optional.empty();
    };
  }

  private static Optional<Answerer> module(Step step) {
    return step.flow()
        .program()
        .invoked(step)
        .flatMap(
            module ->
                module
                    .source()
                    .contract()
                    .map(
                        contract ->
                            new Answerer(
                                Kind.MODULE,
                                module.id(),
                                module.words(),
                                module.id(),
                                Set.copyOf(contract.output()))));
  }

  private static Optional<Answerer> bot(Step step) {
    Bots bots = step.flow().program().derived(Bots.class, Bots::of);
    return Optional.ofNullable(bots.byAlias().get(alias(step)));
  }

  /** The bots that flows name, each known by the intents that the flows expect of it. */
  private record Bots(Map<String, Answerer> byAlias) {
    static Bots of(Program program) {
      Map<String, Set<String>> intents = new LinkedHashMap<>();
      Map<String, Step> first = new LinkedHashMap<>();
      for (Step step : program.reachable(Kind.BOT.action())) {
        String alias = alias(step);
        if (!alias.isEmpty() && !alias.startsWith("$.")) {
          first.putIfAbsent(alias, step);
          step.action()
              .conditions()
              .forEach(
                  c -> intents.computeIfAbsent(alias, a -> new TreeSet<>()).addAll(c.operands()));
        }
      }
      Map<String, Answerer> bots = new LinkedHashMap<>();
      first.forEach(
          (alias, step) ->
              bots.put(
                  alias,
                  new Answerer(
                      Kind.BOT,
                      alias,
                      "the bot of " + step.blockWords(),
                      alias,
                      intents.getOrDefault(alias, Set.of()))));
      return new Bots(bots);
    }
  }

  /** The alias of a bot: a reference to a resource, an ARN, or a name and alias of Lex V1. */
  private static String alias(Step step) {
    String alias = step.text("LexV2Bot.AliasArn");
    return alias.isEmpty() && !step.text("LexBot.Name").isEmpty()
        ? step.text("LexBot.Name") + ":" + step.text("LexBot.Alias")
        : alias;
  }
}
