package rules;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;

class Undescribed {
  @CloudFormationResource(
      type = "Cases.Field",
      words = "case field",
      name = "title",
      page = "https://docs.aws.amazon.com/")
  @interface CaseField {
    @Property(value = "Name", pattern = "[a-z")
    String name();

    String type();

    @Property("Domain")
    Class<?> domain();
  }

  @CaseField(name = "a", type = "Text", domain = Object.class)
  interface Priority {}
}
