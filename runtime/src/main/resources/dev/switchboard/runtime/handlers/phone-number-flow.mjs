// Leads the callers of a phone number to a flow, which CloudFormation has no property for.

import { AssociatePhoneNumberContactFlowCommand, ConnectClient, DisassociatePhoneNumberContactFlowCommand } from '@aws-sdk/client-connect';
import { idsOf } from './arn.mjs';
import { customResource } from './custom-resource.mjs';
import { retry } from './retry.mjs';

const connect = new ConnectClient({});

export const handler = customResource(async (event, context) => {
  const { PhoneNumberArn, InstanceArn, FlowArn } = event.ResourceProperties;
  const number = { PhoneNumberId: PhoneNumberArn.split('/').pop(), InstanceId: idsOf(InstanceArn).instanceId };
  if (event.RequestType === 'Delete') {
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
