// Leads the callers of a phone number to a flow, which CloudFormation has no property for. A number that existed before
// is led back to where it led once this resource goes: its callers must not fall silent.

import {
  AssociatePhoneNumberContactFlowCommand,
  BatchGetFlowAssociationCommand,
  ConnectClient,
  DisassociatePhoneNumberContactFlowCommand,
} from '@aws-sdk/client-connect';
import { idsOf } from './arn.mjs';
import { customResource } from './custom-resource.mjs';
import { retry } from './retry.mjs';

const connect = new ConnectClient({});

// What the physical id says beside the number: the flow that was found at first.
const BEFORE = '/flow/instead-of/';

export const handler = customResource(async (event, context) => {
  const { PhoneNumberArn, InstanceArn, FlowArn, Existing } = event.ResourceProperties;
  const InstanceId = idsOf(InstanceArn).instanceId;
  const number = { PhoneNumberId: PhoneNumberArn.split('/').pop(), InstanceId };
  const flow = idsOf(FlowArn).id;
  const leadTo = (ContactFlowId) =>
    retry(() => connect.send(new AssociatePhoneNumberContactFlowCommand({ ...number, ContactFlowId })), context);

  if (event.RequestType === 'Delete') {
    // A stack that was deployed before leads the number elsewhere by now; that must stay.
    const now = await flowOf(PhoneNumberArn, InstanceId);
    if (now && now !== flow) {
      return event.PhysicalResourceId;
    }
    try {
      const before = event.PhysicalResourceId.split(BEFORE)[1];
      await (before ? leadTo(before) : retry(() => connect.send(new DisassociatePhoneNumberContactFlowCommand(number)), context));
    } catch (error) {
      // The number is gone, and its flow with it.
      if (error.name !== 'ResourceNotFoundException') {
        throw error;
      }
    }
    return event.PhysicalResourceId;
  }

  const before = event.RequestType === 'Create' && Existing === 'true' ? await flowOf(PhoneNumberArn, InstanceId) : '';
  await leadTo(flow);
  // An update keeps what the creation found.
  return event.RequestType === 'Update' ? event.PhysicalResourceId : before ? PhoneNumberArn + BEFORE + before : `${PhoneNumberArn}/flow`;
});

/** The id of the flow that a number leads to; empty if there is none. */
async function flowOf(PhoneNumberArn, InstanceId) {
  try {
    const { FlowAssociationSummaryList } = await connect.send(
      new BatchGetFlowAssociationCommand({ InstanceId, ResourceIds: [PhoneNumberArn], ResourceType: 'VOICE_PHONE_NUMBER' }),
    );
    return FlowAssociationSummaryList?.[0]?.FlowId?.split('/').pop() ?? '';
  } catch (error) {
    // What is not known is taken for this resource's own.
    console.warn(error);
    return '';
  }
}
