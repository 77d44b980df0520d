package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CaseField;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCase;
import dev.switchboard.annotations.block.UpdateCase;

@ContactFlow(name = "UpdateCase")
interface UpdateCaseExample {
  @GetCase(fields = @CaseField(id = "reference_number", value = "$.Attributes.reference"), load = "case_id")
  interface FindCase {}

  @UpdateCase(caseId = "$.Case.case_id", fields = @CaseField(id = "status", value = "closed"))
  interface CloseCase {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
