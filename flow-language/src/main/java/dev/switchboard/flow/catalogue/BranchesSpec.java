package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.Branches;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the entries of a list of branches become.
 *
 * @param min the fewest entries
 * @param operands the closed list of operands; none means any
 * @param operandPattern a regular expression for operands, or empty
 * @param encoding how operands are written
 * @param operators the operator by name of the entry's member that holds the operand
 * @param withoutOperand the members among them whose operator takes no operand; they are booleans
 * @param to the name of the entry's member that holds the target
 * @param member the name of the member that is the list
 * @param entry the nested annotation that an entry is
 */
public record BranchesSpec(
    int min,
    List<String> operands,
    String operandPattern,
    Branches.Encoding encoding,
    Map<String, String> operators,
    Set<String> withoutOperand,
    String to,
    String member,
    EntryType entry) {

  public BranchesSpec {
    operands = List.copyOf(operands);
    operators = Collections.unmodifiableMap(new LinkedHashMap<>(operators));
    withoutOperand = Collections.unmodifiableSet(new LinkedHashSet<>(withoutOperand));
  }
}
