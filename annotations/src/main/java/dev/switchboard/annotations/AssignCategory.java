package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a contact the category of the rule's name. */
@Structure("")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AssignCategory {}
