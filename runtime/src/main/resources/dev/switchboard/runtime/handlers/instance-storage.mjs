// Tells an instance where data goes that CloudFormation's own type does not know, such as screen recordings.

import {
  AssociateInstanceStorageConfigCommand,
  ConnectClient,
  DisassociateInstanceStorageConfigCommand,
  ListInstanceStorageConfigsCommand,
  UpdateInstanceStorageConfigCommand,
} from '@aws-sdk/client-connect';
import { idsOf } from './arn.mjs';
import { customResource } from './custom-resource.mjs';
import { retry } from './retry.mjs';

const connect = new ConnectClient({});

export const handler = customResource(async (event, context) => {
  const properties = event.ResourceProperties;
  const target = { InstanceId: idsOf(properties.InstanceArn).instanceId, ResourceType: properties.ResourceType };
  const association = await associated(target, context);
  if (event.RequestType === 'Delete') {
    // Only what this resource has made is taken away: an update that replaced it may have left another.
    if (association && event.PhysicalResourceId.endsWith(`/${association}`)) {
      await send(new DisassociateInstanceStorageConfigCommand({ ...target, AssociationId: association }), context);
    }
    return event.PhysicalResourceId;
  }
  const StorageConfig = storageConfig(properties);
  if (association) {
    const command = { ...target, AssociationId: association, StorageConfig };
    await send(new UpdateInstanceStorageConfigCommand(command), context);
    return physicalId(properties, association);
  }
  const answer = await send(new AssociateInstanceStorageConfigCommand({ ...target, StorageConfig }), context);
  return physicalId(properties, answer.AssociationId);
});

/** The association that there is; the instance takes one for each kind of data. */
async function associated(target, context) {
  try {
    const answer = await send(new ListInstanceStorageConfigsCommand(target), context);
    return answer.StorageConfigs?.[0]?.AssociationId;
  } catch (error) {
    // The instance is gone, and its associations with it.
    if (error.name === 'ResourceNotFoundException') {
      return undefined;
    }
    throw error;
  }
}

function storageConfig({ StorageType, S3Config, KinesisStreamConfig }) {
  return { StorageType, S3Config, KinesisStreamConfig };
}

function physicalId({ InstanceArn, ResourceType }, association) {
  return `${InstanceArn}/storage/${ResourceType}/${association}`;
}

function send(command, context) {
  return retry(() => connect.send(command), context);
}
