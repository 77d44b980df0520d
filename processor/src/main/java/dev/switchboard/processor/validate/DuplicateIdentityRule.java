package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two resources of one kind have different logical ids, since CloudFormation and flows know them by it. */
final class DuplicateIdentityRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Map<String, ResourceModel> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      ResourceModel other = first.putIfAbsent(resource.kind() + ":" + resource.id(), resource);
      if (other != null) {
        findings.add(
            error(
                resource.declaration().origin(),
                resource.words() + ": its logical id " + resource.id() + " is taken by "
                    + other.declaration().typeName() + "; rename the type or give it another @Identity"));
      }
    }
    return findings;
  }
}
