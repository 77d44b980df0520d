package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.Branches;
import java.util.List;
import java.util.Map;

/**
 * What the entries of a list of branches become.
 *
 * @param min the fewest entries
 * @param operands the closed list of operands; none means any
 * @param operandPattern a regular expression for operands, or empty
 * @param encoding how operands are written
 * @param operators the operator by name of the entry's member that holds the operand
 * @param to the name of the entry's member that holds the target
 * @param member the name of the member that is the list
 */
public record BranchesSpec(
    int min,
    List<String> operands,
    String operandPattern,
    Branches.Encoding encoding,
    Map<String, String> operators,
    String to,
    String member) {

  public BranchesSpec {
    operands = List.copyOf(operands);
    operators = Map.copyOf(operators);
  }
}
