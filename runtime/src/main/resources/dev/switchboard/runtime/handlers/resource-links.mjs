// Associates hours with those whose overrides they follow, and an email address with its alias. CloudFormation's own
// properties would let the stacks of the two wait for each other.

import {
  AssociateEmailAddressAliasCommand,
  AssociateHoursOfOperationsCommand,
  ConnectClient,
  DisassociateEmailAddressAliasCommand,
  DisassociateHoursOfOperationsCommand,
} from '@aws-sdk/client-connect';
import { idsOf } from './arn.mjs';
import { customResource } from './custom-resource.mjs';
import { retry } from './retry.mjs';

const KINDS = {
  'operating-hours': {
    associate: (InstanceId, HoursOfOperationId, id) =>
      new AssociateHoursOfOperationsCommand({ InstanceId, HoursOfOperationId, ParentHoursOfOperationConfigs: [{ HoursOfOperationId: id }] }),
    disassociate: (InstanceId, HoursOfOperationId, id) =>
      new DisassociateHoursOfOperationsCommand({ InstanceId, HoursOfOperationId, ParentHoursOfOperationIds: [id] }),
  },
  'email-address': {
    associate: (InstanceId, EmailAddressId, id) =>
      new AssociateEmailAddressAliasCommand({ InstanceId, EmailAddressId, AliasConfiguration: { EmailAddressId: id } }),
    disassociate: (InstanceId, EmailAddressId, id) =>
      new DisassociateEmailAddressAliasCommand({ InstanceId, EmailAddressId, AliasConfiguration: { EmailAddressId: id } }),
  },
};

const connect = new ConnectClient({});

export const handler = customResource(async (event, context) => {
  const { ResourceArn, LinkedArns } = event.ResourceProperties;
  const old = event.OldResourceProperties;
  const wanted = event.RequestType === 'Delete' ? [] : LinkedArns;
  const had = event.RequestType === 'Delete' ? LinkedArns : old?.ResourceArn === ResourceArn ? old.LinkedArns : [];
  const { instanceId, kind, id } = idsOf(ResourceArn);
  const send = (link, arn) => retry(() => connect.send(link(instanceId, id, idsOf(arn).id)), context);
  // First what goes: hours have three parents at most, an address one alias.
  for (const arn of had.filter((other) => !wanted.includes(other))) {
    try {
      await send(KINDS[kind].disassociate, arn);
    } catch (error) {
      // One of them is gone, and the association with it.
      if (error.name !== 'ResourceNotFoundException') {
        throw error;
      }
    }
  }
  for (const arn of wanted.filter((other) => !had.includes(other))) {
    await send(KINDS[kind].associate, arn);
  }
  return `${ResourceArn}/links`;
});
