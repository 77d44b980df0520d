package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No value. */
@Structure("")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NoValue {}
