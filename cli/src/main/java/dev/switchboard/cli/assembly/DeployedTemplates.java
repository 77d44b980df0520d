package dev.switchboard.cli.assembly;

import java.io.IOException;
import java.util.Optional;

/** The templates that are deployed. */
interface DeployedTemplates {
  /**
   * The template of a stack; empty if there is no such stack.
   *
   * @param stack its name
   * @param region the region that it is deployed to
   */
  Optional<Template> template(String stack, String region) throws IOException;
}
