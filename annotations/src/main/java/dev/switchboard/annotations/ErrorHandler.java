package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the block that catches every error branch which the blocks of its scope leave open.
 *
 * <p>A scope is a flow, a flow module, or a section: a nested type that holds blocks instead of
 * being one. A section without a handler of its own uses the handler of the scope around it. A
 * block that says {@code onError = X.class} leaves nothing open. The handler's own error branches
 * are caught by the handler of the scope around it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ErrorHandler {}
