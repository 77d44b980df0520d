package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the identity of a resource or block whose type was renamed. Logical ids and flow action
 * identifiers derive from type names; CloudFormation replaces a resource whose logical id changes,
 * so a renamed type says here what it was called.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Identity {
  /** The simple name that the type had when it was first deployed. */
  String value();
}
