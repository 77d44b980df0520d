"""Runs moto's server with what a contact center needs beside it.

moto skips the resource types that it does not know, and whatever refers to one of them fails. Here every type of
AWS::Connect is kept as a record with an id and an ARN, policies of roles are put where moto's IAM has them, a custom
resource answers at once, Fn::GetStackOutput reads the output of another stack, and termination protection can be
switched.
"""

import hashlib
import json
import os
import sys

from moto import server
from moto.cloudformation import cloudformation_backends, custom_model, parsing
from moto.cloudformation.responses import CloudFormationResponse
from moto.core.common_models import CloudFormationModel
from moto.iam import iam_backends

ACCOUNT = os.environ["MOTO_ACCOUNT_ID"]

# The part of the ARN that names the kind of resource, and the attribute that holds the ARN, where it is not <Type>Arn.
CONNECT = {
    "AgentStatus": "agent-state",
    "ContactFlow": "contact-flow",
    "ContactFlowModule": "flow-module",
    "ContactFlowModuleAlias": "flow-module-alias",
    "ContactFlowModuleVersion": "flow-module-version",
    "ContactFlowVersion": "contact-flow-version",
    "HoursOfOperation": "operating-hours",
    "Instance": "instance",
    "InstanceStorageConfig": "storage-config",
    "IntegrationAssociation": "integration-association",
    "PhoneNumber": "phone-number",
    "PredefinedAttribute": "predefined-attribute",
    "Prompt": "prompt",
    "Queue": "queue",
    "QuickConnect": "transfer-destination",
    "RoutingProfile": "routing-profile",
    "SecurityProfile": "security-profile",
    "User": "agent",
}


class ConnectRecord:
    """A resource of Amazon Connect, as far as CloudFormation sees it."""

    def __init__(self, kind, name, properties, region):
        self.kind = kind
        self.name = name
        self.properties = properties
        self.id = str(hashlib.sha256(name.encode()).hexdigest()[:32])
        instance = properties.get("InstanceArn", f"arn:aws:connect:{region}:{ACCOUNT}:instance/{self.id}")
        self.arn = instance if kind == "instance" else f"{instance}/{kind}/{self.id}"

    @property
    def physical_resource_id(self):
        return self.arn

    def is_created(self):
        return True

    def get_cfn_attribute(self, attribute):
        return self.id if attribute == "Id" else self.arn


def model(type_name, kind):
    """The class through which moto creates, updates and deletes resources of one type."""

    def create(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        record = cls()
        ConnectRecord.__init__(record, kind, resource_name, cloudformation_json["Properties"], region_name)
        return record

    def update(cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name):
        original_resource.properties = cloudformation_json["Properties"]
        return original_resource

    def delete(cls, resource_name, cloudformation_json, account_id, region_name):
        return None

    return type(
        "Connect" + type_name,
        (ConnectRecord, CloudFormationModel),
        {
            "__init__": lambda self: None,
            "cloudformation_name_type": staticmethod(lambda: ""),
            "cloudformation_type": staticmethod(lambda: "AWS::Connect::" + type_name),
            "has_cfn_attr": classmethod(lambda cls, attribute: True),
            "create_from_cloudformation_json": classmethod(create),
            "update_from_cloudformation_json": classmethod(update),
            "delete_from_cloudformation_json": classmethod(delete),
        },
    )


class RolePolicy(CloudFormationModel):
    """A policy of a role, which moto's IAM has but its CloudFormation does not."""

    __module__ = "moto.iam.local"  # moto files models under the service that their module names

    def __init__(self, properties):
        self.physical_resource_id = properties["PolicyName"]
        document = json.dumps(properties["PolicyDocument"])
        iam_backends[ACCOUNT]["aws"].put_role_policy(
            properties["RoleName"], properties["PolicyName"], document
        )

    def is_created(self):
        return True

    @staticmethod
    def cloudformation_name_type():
        return "PolicyName"

    @staticmethod
    def cloudformation_type():
        return "AWS::IAM::RolePolicy"

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
    ):
        return cls(cloudformation_json["Properties"])

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        return cls(cloudformation_json["Properties"])

    @classmethod
    def delete_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name):
        return None


# moto finds the classes by asking for subclasses, so they must be kept alive.
MODELS = [model(type_name, kind) for type_name, kind in CONNECT.items()]


def answer_at_once(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
    resource = custom_model.CustomModel(region_name, "", kwargs["LogicalId"], resource_name)
    resource.set_data({})
    return resource


def keep(cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name):
    return original_resource


custom_model.CustomModel.create_from_cloudformation_json = classmethod(answer_at_once)
custom_model.CustomModel.update_from_cloudformation_json = classmethod(keep)
custom_model.CustomModel.delete_from_cloudformation_json = classmethod(lambda cls, *arguments: None)

clean_json = parsing.clean_json


def with_stack_outputs(resource_json, resources_map):
    if isinstance(resource_json, dict) and "Fn::GetStackOutput" in resource_json:
        wanted = clean_json(resource_json["Fn::GetStackOutput"], resources_map)
        region = wanted.get("Region", resources_map.get("AWS::Region"))
        stack = cloudformation_backends[ACCOUNT][region].get_stack(wanted["StackName"])
        # moto does not work out the outputs of a stack that a change set creates, so they are read from its template.
        stack._parse_template()
        output = stack.template_dict.get("Outputs", {}).get(wanted["OutputName"])
        if output is not None:
            return with_stack_outputs(output["Value"], stack.resource_map)
        raise parsing.ValidationError(
            message=f"stack {wanted['StackName']} has no output {wanted['OutputName']}"
        )
    return clean_json(resource_json, resources_map)


parsing.clean_json = with_stack_outputs


def update_termination_protection(self):
    stack = self.cloudformation_backend.get_stack(self._get_param("StackName"))
    stack.enable_termination_protection = self._get_param("EnableTerminationProtection") == "true"
    return (
        "<UpdateTerminationProtectionResponse><UpdateTerminationProtectionResult>"
        f"<StackId>{stack.stack_id}</StackId>"
        "</UpdateTerminationProtectionResult></UpdateTerminationProtectionResponse>"
    )


CloudFormationResponse.update_termination_protection = update_termination_protection

if __name__ == "__main__":
    server.main(sys.argv[1:])
