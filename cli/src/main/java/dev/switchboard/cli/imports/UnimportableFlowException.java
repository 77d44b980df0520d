package dev.switchboard.cli.imports;

/** A flow can't be said as annotated Java; the message says why. */
final class UnimportableFlowException extends Exception {
  private static final long serialVersionUID = 1L;

  UnimportableFlowException(String message) {
    super(message);
  }
}
