package dev.switchboard.annotations.meta;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a block annotation: says which action of the flow language it stands for. An
 * annotation with several of them is a compound; its actions run in the order in which they are
 * written, the last one is the primary action, and the others are written only if the block gives
 * one of their parameters.
 *
 * <p>The meta-annotations are kept at run time, so that the command line and the reference page
 * read the same description that the processor reads.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@Repeatable(FlowAction.Compound.class)
public @interface FlowAction {
  /** The action's {@code Type} in the flow language. */
  String type();

  /**
   * The block's name in the console, such as {@code Play prompt}; of a compound, that of the
   * primary action counts.
   */
  String consoleBlock();

  /** What the action does, in one sentence. */
  String summary();

  /** The flow types that may hold the action. */
  FlowType[] flowTypes();

  /** Whether a flow module may hold the action. */
  boolean inModules() default true;

  /** The channels on which the action works; elsewhere a contact takes its error branch. */
  Channel[] channels() default {Channel.VOICE, Channel.CHAT, Channel.TASK, Channel.EMAIL};

  /** How sure the shape is. */
  Evidence evidence();

  /** The AWS page or published source that the shape rests on. */
  String page();

  /**
   * Of a compound's action: whether it is written even if the block gives none of its parameters.
   */
  boolean always() default false;

  /** Why new flows should not use the action, in one sentence; empty if they may. */
  String caution() default "";

  /** What follows the action. */
  NextAction next() default NextAction.REQUIRED;

  /** Whether the action must, may or must not have a {@code NextAction}. */
  enum NextAction {
    /** Must be there. */
    REQUIRED,
    /** May be there. */
    OPTIONAL,
    /** The action ends the flow. */
    TERMINAL
  }

  /** Holds the actions of a compound. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.ANNOTATION_TYPE)
  @interface Compound {
    /** The actions. */
    FlowAction[] value();
  }
}
