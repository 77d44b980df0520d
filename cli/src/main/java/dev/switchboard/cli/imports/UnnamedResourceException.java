package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;

/** A block names a resource for which nothing in the source stands. */
public final class UnnamedResourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnnamedResourceException(Resource kind, String value) {
    super(
        "it refers to the "
            + kind.words()
            + " \""
            + value.replaceFirst("^\\$\\{\\w+:(.*)}$", "$1")
            + "\", which the source does not declare");
  }
}
