package dev.switchboard.flow.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What {@link BlockTypeReader} made of an annotation type.
 *
 * @param block the block annotation; empty if it is described too badly to stand for an action at
 *     all
 * @param problems what is wrong with its description, in order; none if all is well
 */
public record BlockReading(Optional<BlockType> block, List<Problem> problems) {

  public BlockReading {
    problems = List.copyOf(problems);
  }

  /**
   * One thing that is wrong with the description.
   *
   * @param member the name of the member it is about; empty if it is about the annotation itself
   * @param message what is wrong and what to change, in lower case, without a final period
   */
  public record Problem(String member, String message) {}
}
