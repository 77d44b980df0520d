package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an alias of an Amazon Lex V2 bot that flows hand customers to. The bot exists already:
 * the ARN of its alias stands in the environment's file, under {@code existingResources.lexBots}.
 * Where the instance is created here, the alias is associated with it, and lets that instance use
 * it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html">AWS::Connect::IntegrationAssociation</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface LexBot {
  /** The bot's name, for messages and documents. */
  String name();

  /**
   * Whether the alias gets a resource policy that lets the instance use it. Set it to false if the
   * alias has a policy already, since it can have only one.
   */
  boolean resourcePolicy() default true;

  /**
   * The intents that it has. What flows branch on, and the slots that they read, are held against
   * them; without any, nothing is known of the bot.
   */
  BotIntent[] intents() default {};

  /**
   * The session attributes that it answers, beside those that flows pass to it; checked where
   * {@link #intents} are declared.
   */
  String[] sessionAttributes() default {};
}
