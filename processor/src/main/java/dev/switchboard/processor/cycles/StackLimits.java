package dev.switchboard.processor.cycles;

/**
 * What fits into a stack. CloudFormation takes 500 resources, 200 outputs and 1 MB; the rest is
 * room for the functions behind custom resources, for what a project adds, and for growth.
 *
 * @param resources the most resources of a stack that is filled
 * @param outputs the most outputs of a stack that is filled
 * @param bytes the most bytes of a stack that is filled
 * @param single the most resources of a concern's only stack
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation
 *     quotas</a>
 */
public record StackLimits(int resources, int outputs, long bytes, int single) {
  /** The limits without an option. */
  public static final StackLimits STANDARD = new StackLimits(400, 170, 700_000, 460);

  private static final int OUTPUTS_OF_SINGLE = 190;
  private static final long BYTES_OF_SINGLE = 900_000;

  /** The share of a lone stack from which its project should keep an assignment. */
  private static final double NEARLY_FULL = 0.8;

  /** Stacks of at most some resources. */
  public static StackLimits of(int resources) {
    return new StackLimits(
        resources, Math.min(resources, STANDARD.outputs), STANDARD.bytes, resources);
  }

  boolean hold(StackLoad load) {
    return load.resources() <= resources && load.outputs() <= outputs && load.bytes() <= bytes;
  }

  /** Whether a concern fits into one stack. */
  boolean holdAlone(StackLoad load) {
    return load.resources() <= single
        && load.outputs() <= Math.min(single, OUTPUTS_OF_SINGLE)
        && load.bytes() <= BYTES_OF_SINGLE;
  }

  /** Whether a lone stack is about to be split. */
  boolean nearlyFull(StackLoad load) {
    return load.resources() > single * NEARLY_FULL
        || load.outputs() > Math.min(single, OUTPUTS_OF_SINGLE) * NEARLY_FULL
        || load.bytes() > BYTES_OF_SINGLE * NEARLY_FULL;
  }
}
