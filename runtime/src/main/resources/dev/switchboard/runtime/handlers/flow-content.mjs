// Sets the content of a flow or module that was created with stub content, because its references run in a circle.

import { ConnectClient, UpdateContactFlowContentCommand, UpdateContactFlowModuleContentCommand } from '@aws-sdk/client-connect';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { idsOf } from './arn.mjs';
import { customResource } from './custom-resource.mjs';
import { retry } from './retry.mjs';

const connect = new ConnectClient({});
const s3 = new S3Client({});

export const handler = customResource(async (event, context) => {
  // A deletion leaves the flow alone: either the flow goes as well, or its stack has just given it its content itself.
  if (event.RequestType === 'Delete') {
    return event.PhysicalResourceId;
  }
  const { FlowArn, Bucket, Key, References, Settings } = event.ResourceProperties;
  const template = await retry(() => read(Bucket, Key), context);
  const content = fill(template, References ?? {});
  await retry(() => connect.send(update(FlowArn, content, Settings)), context);
  return `${FlowArn}/content`;
});

async function read(bucket, key) {
  const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return object.Body.transformToString('utf-8');
}

/** Puts ARNs where the template has ${kind:id}; a placeholder without an ARN must not reach a caller. */
export function fill(template, references) {
  return template.replace(/\$\{([A-Za-z]+:[A-Za-z0-9_.-]+)\}/g, (placeholder, key) => {
    if (!Object.hasOwn(references, key)) {
      throw new Error(`the content refers to ${placeholder}, which the stack does not resolve`);
    }
    return references[key];
  });
}

function update(arn, content, settings) {
  const { instanceId, kind, id } = idsOf(arn);
  return kind === 'flow-module'
    ? new UpdateContactFlowModuleContentCommand({
        InstanceId: instanceId,
        ContactFlowModuleId: id,
        Content: content,
        ...(settings ? { Settings: settings } : {}),
      })
    : new UpdateContactFlowContentCommand({ InstanceId: instanceId, ContactFlowId: id, Content: content });
}
