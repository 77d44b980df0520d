package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An intent of a Lex bot, as flows may expect it. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface BotIntent {
  /** The intent's name, as {@code $.Lex.IntentName} gives it. */
  String name();

  /** The names of its slots, as {@code $.Lex.Slots} has them. */
  String[] slots() default {};
}
