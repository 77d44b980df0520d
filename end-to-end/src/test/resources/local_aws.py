"""Runs moto's server with what a contact center needs beside it.

moto skips the resource types that it does not know, and whatever refers to one of them fails. Here each of them is kept
as a record with an id and an ARN; those of AWS::Connect can be described as well. Policies of roles are put where moto's
IAM has them, a custom resource answers at once, Fn::GetStackOutput reads the output of another stack, and a stack with
termination protection can't be deleted. A global table is a table in each of its regions.
"""

import hashlib
import json
import os
import sys
import traceback

from moto import server
from moto.cloudformation import cloudformation_backends, custom_model, parsing
from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.cloudformation.models import CloudFormationBackend
from moto.cloudformation.responses import CloudFormationResponse
from moto.connect import urls as connect_urls
from moto.connect.responses import ConnectResponse
from moto.core.common_models import CloudFormationModel
from moto.dynamodb.models import dynamodb_backends
from moto.iam import iam_backends
from moto.ssm import ssm_backends

ACCOUNT = os.environ["MOTO_ACCOUNT_ID"]

# The part of Amazon Connect's ARNs that names the kind of resource, where it is not the type's own name.
CONNECT_KINDS = {
    "AgentStatus": "agent-state",
    "ContactFlowModule": "flow-module",
    "ContactFlowModuleAlias": "flow-module-alias",
    "ContactFlowModuleVersion": "flow-module-version",
    "HoursOfOperation": "operating-hours",
    "InstanceStorageConfig": "storage-config",
    "QuickConnect": "transfer-destination",
    "User": "agent",
    "UserHierarchyGroup": "agent-group",
}

# What is there, by ARN.
RECORDS = {}


def kebab(words):
    return "".join("-" + c.lower() if c.isupper() else c for c in words).lstrip("-")


class Record(CloudFormationModel):
    """A resource of a type that moto does not know, as far as CloudFormation sees it."""

    __module__ = "moto.connect.local"  # moto files models under the service that their module names

    def __init__(self, name, logical_id, resource_type, properties, region):
        _, service, kind = resource_type.split("::")
        self.service = service
        self.name = properties.get(kind + "Name", properties.get("Name", name))
        self.properties = properties
        if service == "Connect":
            self.id = str(hashlib.sha256(name.encode()).hexdigest()[:32])
            kind = CONNECT_KINDS.get(kind, kebab(kind))
            instance = properties.get("InstanceArn", f"arn:aws:connect:{region}:{ACCOUNT}:instance/{self.id}")
            self.arn = instance if kind == "instance" else f"{instance}/{kind}/{self.id}"
        else:
            self.id = f"{logical_id}-{hashlib.sha256(name.encode()).hexdigest()[:12]}"
            self.arn = f"arn:aws:{service.lower()}:{region}:{ACCOUNT}:{kebab(kind)}/{self.id}"
        RECORDS[self.arn] = self

    @property
    def physical_resource_id(self):
        return self.arn if self.service == "Connect" else self.id

    def is_created(self):
        return True

    def get_cfn_attribute(self, attribute):
        return self.arn if attribute.endswith("Arn") else self.id

    @staticmethod
    def cloudformation_name_type():
        return ""

    @staticmethod
    def cloudformation_type():
        return "Local::AWS::Record"

    @classmethod
    def has_cfn_attr(cls, attribute):
        return True

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
    ):
        return cls(
            resource_name,
            kwargs["LogicalId"],
            kwargs["ResourceType"],
            cloudformation_json["Properties"],
            region_name,
        )

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        original_resource.properties = cloudformation_json["Properties"]
        return original_resource

    def delete(self, account_id, region_name):
        RECORDS.pop(self.arn, None)


# Types that moto makes, but whose attributes nobody can refer to, or which it does not delete in an order that goes.
RECORDED = ("AWS::Lambda::Version", "AWS::Lambda::Alias", "AWS::EC2::")

known_class = parsing.resource_class_from_type


def class_of(resource_type):
    known = resource_type.startswith("Custom::") or (
        resource_type in parsing.get_model_map() and not resource_type.startswith(RECORDED)
    )
    return known_class(resource_type) if known or resource_type in parsing.NULL_MODELS else Record


parsing.resource_class_from_type = class_of

create_resource = parsing.parse_and_create_resource


def create_or_record(logical_id, resource_json, resources_map, account_id, region_name):
    arguments = logical_id, resource_json, resources_map, account_id, region_name
    try:
        return create_resource(*arguments)
    except Exception as error:
        resource_type = resource_json["Type"]
        if class_of(resource_type) is Record:
            raise
        # moto knows the type, but not all that its properties may say.
        print(f"kept as a record: {logical_id}, {resource_type}, {type(error).__name__}: {error}", flush=True)
        properties = parsing.clean_json(resource_json.get("Properties", {}), resources_map)
        name = parsing.generate_resource_name(resource_type, resources_map["AWS::StackName"], logical_id)
        record = Record(name, logical_id, resource_type, properties, region_name)
        record.cf_resource_type = resource_type
        record.logical_resource_id = logical_id
        return record


parsing.parse_and_create_resource = create_or_record

update_resource = parsing.parse_and_update_resource


def update_or_keep(logical_id, resource_json, resources_map, account_id, region_name):
    if isinstance(resources_map[logical_id], Record):
        resources_map[logical_id].properties = parsing.clean_json(resource_json["Properties"], resources_map)
        return resources_map[logical_id]
    # moto forgets what it has no update for.
    changed = update_resource(logical_id, resource_json, resources_map, account_id, region_name)
    return changed or resources_map[logical_id]


parsing.parse_and_update_resource = update_or_keep


class RolePolicy(CloudFormationModel):
    """A policy of a role, which moto's IAM has but its CloudFormation does not."""

    __module__ = "moto.iam.local"

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


class GlobalTable(CloudFormationModel):
    """A global table, which is here a table in each of its regions that knows nothing of the others."""

    __module__ = "moto.dynamodb.local"

    def __init__(self, name, regions):
        self.physical_resource_id = name
        self.regions = regions

    def is_created(self):
        return True

    @staticmethod
    def cloudformation_name_type():
        return "TableName"

    @staticmethod
    def cloudformation_type():
        return "AWS::DynamoDB::GlobalTable"

    @classmethod
    def has_cfn_attr(cls, attribute):
        return attribute in ("Arn", "StreamArn", "TableId")

    def get_cfn_attribute(self, attribute_name):
        table = dynamodb_backends[ACCOUNT][self.regions[0]].describe_table(self.physical_resource_id)
        return table[{"Arn": "TableArn", "StreamArn": "LatestStreamArn", "TableId": "TableId"}[attribute_name]]

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
    ):
        properties = cloudformation_json["Properties"]
        regions = [replica["Region"] for replica in properties["Replicas"]]
        regions.sort(key=lambda region: region != region_name)
        for region in regions:
            dynamodb_backends[ACCOUNT][region].create_table(
                name=resource_name,
                schema=properties["KeySchema"],
                throughput=None,
                attr=properties["AttributeDefinitions"],
                global_indexes=[],
                indexes=[],
                streams=properties.get("StreamSpecification"),
                billing_mode="PAY_PER_REQUEST",
                sse_specification=None,
                tags=[],
                deletion_protection_enabled=False,
                warm_throughput=None,
            )
        return cls(resource_name, regions)

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        return original_resource

    @classmethod
    def delete_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name):
        for replica in cloudformation_json["Properties"]["Replicas"]:
            dynamodb_backends[ACCOUNT][replica["Region"]].delete_table(resource_name)


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
        if wanted["OutputName"] in stack.output_map:
            return stack.output_map[wanted["OutputName"]].value
        raise parsing.ValidationError(
            message=f"stack {wanted['StackName']} has no output {wanted['OutputName']}"
        )
    return clean_json(resource_json, resources_map)


parsing.clean_json = with_stack_outputs


parse_ssm_parameter = parsing.ResourceMap.parse_ssm_parameter


def parse_ssm_parameter_once(self, value, value_type):
    # The previous value of a parameter, which an update may use, is what was read from SSM and not its name there.
    backend = ssm_backends[self._account_id][self._region_name]
    return parse_ssm_parameter(self, value, value_type) if backend.get_parameter(value) else value


parsing.ResourceMap.parse_ssm_parameter = parse_ssm_parameter_once


def update_termination_protection(self):
    stack = self.cloudformation_backend.get_stack(self._get_param("StackName"))
    # moto hands the word over as it stands in the request, and "false" is a word like any other.
    stack.enable_termination_protection = str(self._get_param("EnableTerminationProtection")).lower() == "true"
    return (
        "<UpdateTerminationProtectionResponse><UpdateTerminationProtectionResult>"
        f"<StackId>{stack.stack_id}</StackId>"
        "</UpdateTerminationProtectionResult></UpdateTerminationProtectionResponse>"
    )


CloudFormationResponse.update_termination_protection = update_termination_protection

delete_stack = CloudFormationBackend.delete_stack


def delete_unprotected_stack(self, name_or_stack_id):
    for stack in self.stacks.values():
        if name_or_stack_id in (stack.name, stack.stack_id) and stack.enable_termination_protection:
            raise ValidationError(
                message=f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled"
            )
    return delete_stack(self, name_or_stack_id)


CloudFormationBackend.delete_stack = delete_unprotected_stack


get_param = CloudFormationResponse._get_param


def get_param_of_stack(self, name, if_none=None):
    """moto finds change sets by their names alone; the cdk gives those of all stacks the same name."""
    value = get_param(self, name, if_none)
    stack = get_param(self, "StackName")
    if name != "ChangeSetName" or stack is None or self._get_action() == "CreateChangeSet":
        return value
    for key, change in self.cloudformation_backend.change_sets.items():
        if value in (key, change.change_set_name) and stack in (change.stack_name, change.stack_id):
            return key
    return f"{value} of {stack}"


CloudFormationResponse._get_param = get_param_of_stack

create_change_set = CloudFormationResponse.create_change_set


def create_or_import(self):
    """An import creates or updates here: what is taken over is recorded, as if it had been found."""
    asked = self._get_param
    there = asked("StackName") in [stack.name for stack in self.cloudformation_backend.stacks.values()]

    def answer(name, *default):
        value = asked(name, *default)
        if (name, value) == ("ChangeSetType", "IMPORT"):
            return "UPDATE" if there else "CREATE"
        return value

    self._get_param = answer
    return create_change_set(self)


CloudFormationResponse.create_change_set = create_or_import

delete_change_set = CloudFormationBackend.delete_change_set


def delete_change_set_if_there(self, change_set_name):
    # The cdk deletes one before it makes another of the same name. moto fails where there is none, and the cdk tries
    # again for most of a minute.
    if change_set_name in self.change_sets:
        delete_change_set(self, change_set_name)


CloudFormationBackend.delete_change_set = delete_change_set_if_there

describe_change_set = CloudFormationBackend.describe_change_set


class ChangeSetNotFound(CloudFormationError):
    code = "ChangeSetNotFound"


def describe_change_set_or_say_so(self, change_set_name):
    if change_set_name not in self.change_sets:
        raise ChangeSetNotFound(f"ChangeSet [{change_set_name}] does not exist")
    return describe_change_set(self, change_set_name)


CloudFormationBackend.describe_change_set = describe_change_set_or_say_so

execute_change_set = CloudFormationBackend.execute_change_set


def execute_with_outputs(self, change_set_name, stack_name=None):
    change_set = self.describe_change_set(change_set_name)
    stack = self.stacks[change_set.stack_id]
    try:
        execute_change_set(self, change_set_name, stack_name)
    except Exception as error:
        # moto leaves the stack in progress, and the cdk waits for it without end.
        traceback.print_exc()
        stack.status = {"CREATE": "ROLLBACK_COMPLETE"}.get(change_set.change_set_type, "UPDATE_ROLLBACK_COMPLETE")
        stack._add_stack_event(stack.status, resource_status_reason=f"{type(error).__name__}: {error}")
        return
    # moto works out outputs only of stacks that no change set made.
    stack._parse_template()
    stack.output_map = stack._create_output_map()


CloudFormationBackend.execute_change_set = execute_with_outputs


def found(self, *path):
    """The record whose ARN ends so, or Amazon Connect's answer that there is none."""
    for arn, record in RECORDS.items():
        if arn.endswith(":instance/" + "/".join(path)):
            return record, None
    headers = {"status": 404, "x-amzn-errortype": "ResourceNotFoundException"}
    return None, (404, headers, json.dumps({"Message": f"no {'/'.join(path)}"}))


def describe_instance(self):
    record, missing = found(self, self._get_instance_id())
    return missing or json.dumps(
        {"Instance": {"Id": record.id, "Arn": record.arn, "InstanceStatus": "ACTIVE"}}
    )


def describe_contact_flow(self):
    instance, flow = self.path.strip("/").split("/")[1:3]
    record, missing = found(self, instance, "contact-flow", flow)
    return missing or json.dumps(
        {
            "ContactFlow": {
                "Id": record.id,
                "Arn": record.arn,
                "Name": record.name,
                "State": record.properties.get("State", "ACTIVE"),
                "Status": "PUBLISHED",
                "Content": record.properties["Content"],
            }
        }
    )


ConnectResponse.describe_instance = describe_instance
ConnectResponse.describe_contact_flow = describe_contact_flow
connect_urls.url_paths["{0}/contact-flows/(?P<InstanceId>[^/]+)/(?P<ContactFlowId>[^/]+)$"] = (
    ConnectResponse.dispatch
)

if __name__ == "__main__":
    server.main(sys.argv[1:])
