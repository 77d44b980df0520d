package dev.switchboard.cli.instance;

import java.io.IOException;

/** Carries calls to the API of an instance. */
@FunctionalInterface
public interface ApiConnection {
  /**
   * The answer to a call, whatever its status.
   *
   * @throws IOException if there is no answer
   */
  ApiAnswer send(ApiCall call) throws IOException;
}
