package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CaseField;
import dev.switchboard.annotations.block.CreateCase;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "CreateCase")
interface CreateCaseExample {
  @CreateCase(template = "${caseTemplate}", linkContact = true,
      fields = @CaseField(id = "title", value = "Call from $.CustomerEndpoint.Address"))
  interface OpenCase {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
