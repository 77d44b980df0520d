package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.AgentStatusModel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PromptModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** Descriptions are no longer than CloudFormation accepts. */
final class DescriptionLengthRule implements Rule {
  private static final int LONGEST_OF_FLOWS_AND_NUMBERS = 500;
  private static final int LONGEST_OF_FUNCTIONS = 256;
  private static final int LONGEST_OF_VIEWS = 4096;
  private static final int LONGEST = 250;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      if (resource instanceof FlowModel flow) {
        check(resource, flow.description(), LONGEST_OF_FLOWS_AND_NUMBERS, findings);
      } else if (resource instanceof PhoneNumberModel number) {
        check(resource, number.description(), LONGEST_OF_FLOWS_AND_NUMBERS, findings);
      } else if (resource instanceof LambdaFunctionModel function) {
        check(resource, function.description(), LONGEST_OF_FUNCTIONS, findings);
      } else if (resource instanceof QueueModel queue) {
        check(resource, queue.description(), LONGEST, findings);
      } else if (resource instanceof RoutingProfileModel profile) {
        check(resource, profile.description(), LONGEST, findings);
      } else if (resource instanceof ViewModel view) {
        check(resource, view.description(), LONGEST_OF_VIEWS, findings);
      } else if (resource instanceof SecurityProfileModel profile) {
        check(resource, profile.description(), LONGEST, findings);
      } else if (resource instanceof AgentStatusModel status) {
        check(resource, status.description(), LONGEST, findings);
      } else if (resource instanceof PromptModel prompt) {
        check(resource, prompt.description(), LONGEST, findings);
      } else if (resource instanceof QuickConnectModel quickConnect) {
        check(resource, quickConnect.description(), LONGEST, findings);
      } else if (resource instanceof HoursModel hours) {
        check(resource, hours.description(), LONGEST, findings);
        hours.overrides().forEach(o -> check(resource, o.description(), LONGEST, findings));
      }
    }
    return findings;
  }

  private void check(
      ResourceModel resource, Sourced<String> description, int longest, List<Finding> findings) {
    int length = description.value().length();
    if (length > longest && !description.value().contains("${")) {
      findings.add(
          error(
              description.origin(),
              resource.words()
                  + ": description has "
                  + length
                  + " characters; use at most "
                  + longest));
    }
  }
}
