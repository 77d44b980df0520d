package rules;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;

class DescribedLegal {
  @CloudFormationResource(
      type = "AWS::Cases::Field",
      words = "case field",
      instance = "",
      identifiedBy = "FieldArn",
      page =
          "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html")
  @interface CaseField {
    @Property(value = "Name", min = 1, max = 100)
    String name();

    @Property("Type")
    Type type();

    enum Type {
      Text,
      Number
    }
  }

  @CaseField(name = "Priority", type = CaseField.Type.Text)
  interface Priority {}
}
