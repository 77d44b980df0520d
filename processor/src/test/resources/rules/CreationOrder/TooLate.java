package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;
import dev.switchboard.annotations.meta.*;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@CloudFormationResource(
    type = "AWS::Cases::Template",
    words = "case template",
    instance = "",
    identifiedBy = "TemplateArn",
    beforeFlows = true,
    page = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface CaseTemplate {
  @Property("Name")
  String name();

  @Property("Description")
  @Refers(Resource.CONTACT_FLOW)
  Class<?> flow();
}

@CaseTemplate(name = "Refund", flow = Main.class)
interface Refund {}

@ContactFlow(name = "Main")
interface Main {
  @Disconnect
  interface End {}
}
