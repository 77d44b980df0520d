// A resource annotation of a user's own, for a type of another service.

package shop;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.meta.*;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@CloudFormationResource(
    type = "AWS::Cases::Field",
    words = "case field",
    instance = "",
    identifiedBy = "FieldArn",
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface CaseField {
  @Property(value = "Name", min = 1, max = 100)
  String name();

  @Property("Type")
  CaseFieldType type();

  @Property(value = "Description", max = 255)
  String description() default "";

  @Property("DomainId")
  String domain() default "";

  Tag[] tags() default {};
}

enum CaseFieldType {
  @Wire("Text")
  TEXT,
  @Wire("Number")
  NUMBER
}

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@CaseField(
    name = "Order of ${brandName}",
    type = CaseFieldType.NUMBER,
    domain = "7f1c1f4c-0000-0000-0000-000000000000",
    tags = @Tag(key = "Team", value = "cases"))
interface OrderField {}

@ContactFlow(name = "Main")
interface Main {
  @Disconnect
  interface End {}
}
