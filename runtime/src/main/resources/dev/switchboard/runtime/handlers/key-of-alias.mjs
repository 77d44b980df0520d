// Finds the key behind an alias: log groups and vaults of backups take a key's ARN and no alias.

import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { customResource } from './custom-resource.mjs';

const kms = new KMSClient({});

export const handler = customResource(async (event) => {
  const { Alias } = event.ResourceProperties;
  if (event.RequestType === 'Delete') {
    return event.PhysicalResourceId;
  }
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: Alias }));
  if (!KeyMetadata.Enabled) {
    throw new Error(`the key of ${Alias} is ${KeyMetadata.KeyState}; enable it, or name another`);
  }
  return { id: Alias, data: { KeyArn: KeyMetadata.Arn } };
});
