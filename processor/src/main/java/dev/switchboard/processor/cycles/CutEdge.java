package dev.switchboard.processor.cycles;

import dev.switchboard.processor.model.ResourceModel;

/**
 * A reference that CloudFormation can't create in its place and that is set later in the same
 * deployment.
 *
 * @param from what refers
 * @param to what it refers to
 * @param reason why it is cut, as a clause
 */
public record CutEdge(ResourceModel from, ResourceModel to, String reason) {
  /** In words, for a note. */
  public String words() {
    return from.words() + " refers to " + to.words() + ", " + reason;
  }
}
