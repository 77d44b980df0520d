package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member's target becomes the action's {@code NextAction}. A member may also be an {@link
 * Outcome} or an {@link OnError}: branching actions repeat one of their branches as {@code
 * NextAction}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Next {}
