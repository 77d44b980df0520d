// Leads the callers of a phone number to a flow, which CloudFormation has no property for.

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

export const handler = customResource(async (event, context) => {
  const { PhoneNumberArn, InstanceArn, FlowArn } = event.ResourceProperties;
  const number = { PhoneNumberId: PhoneNumberArn.split('/').pop(), InstanceId: idsOf(InstanceArn).instanceId };
  if (event.RequestType === 'Delete') {
    // A stack that was deployed before leads the number elsewhere by now; that must stay.
    if (await leadsElsewhere(number.InstanceId, PhoneNumberArn, idsOf(FlowArn).id)) {
      return event.PhysicalResourceId;
    }
    try {
      await retry(() => connect.send(new DisassociatePhoneNumberContactFlowCommand(number)), context);
    } catch (error) {
      // The number is gone, and its flow with it.
      if (error.name !== 'ResourceNotFoundException') {
        throw error;
      }
    }
  } else {
    const command = new AssociatePhoneNumberContactFlowCommand({ ...number, ContactFlowId: idsOf(FlowArn).id });
    await retry(() => connect.send(command), context);
  }
  return `${PhoneNumberArn}/flow`;
});

async function leadsElsewhere(instanceId, numberArn, flowId) {
  try {
    const { FlowAssociationSummaryList: found = [] } = await connect.send(
      new BatchGetFlowAssociationCommand({
        InstanceId: instanceId,
        ResourceIds: [numberArn],
        ResourceType: 'VOICE_PHONE_NUMBER',
      }),
    );
    return found.length === 1 && found[0].FlowId !== undefined && found[0].FlowId.split('/').pop() !== flowId;
  } catch (error) {
    // What is not known is taken for this resource's own.
    console.warn(error);
    return false;
  }
}
