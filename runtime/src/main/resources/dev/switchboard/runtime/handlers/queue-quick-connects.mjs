// Associates a queue with its quick connects. CloudFormation can't where a quick connect leads back to the queue.

import { AssociateQueueQuickConnectsCommand, ConnectClient, DisassociateQueueQuickConnectsCommand } from '@aws-sdk/client-connect';
import { idsOf } from './arn.mjs';
import { customResource } from './custom-resource.mjs';
import { retry } from './retry.mjs';

// The most that one call takes.
const BATCH = 50;

const connect = new ConnectClient({});

export const handler = customResource(async (event, context) => {
  const { QueueArn } = event.ResourceProperties;
  const wanted = event.RequestType === 'Delete' ? [] : ids(event.ResourceProperties);
  const sameQueue = event.OldResourceProperties?.QueueArn === QueueArn;
  const had = event.RequestType === 'Delete' ? ids(event.ResourceProperties) : sameQueue ? ids(event.OldResourceProperties) : [];
  await each(AssociateQueueQuickConnectsCommand, QueueArn, wanted, context);
  try {
    await each(DisassociateQueueQuickConnectsCommand, QueueArn, had.filter((id) => !wanted.includes(id)), context);
  } catch (error) {
    // The queue or the quick connect is gone, and the association with it.
    if (error.name !== 'ResourceNotFoundException') {
      throw error;
    }
  }
  return `${QueueArn}/quick-connects`;
});

function ids(properties) {
  return properties.QuickConnectArns.map((arn) => idsOf(arn).id);
}

async function each(Command, queueArn, quickConnectIds, context) {
  const { instanceId, id } = idsOf(queueArn);
  for (let i = 0; i < quickConnectIds.length; i += BATCH) {
    const command = new Command({
      InstanceId: instanceId,
      QueueId: id,
      QuickConnectIds: quickConnectIds.slice(i, i + BATCH),
    });
    await retry(() => connect.send(command), context);
  }
}
