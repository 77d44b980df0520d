// Finds the ARN of a resource that exists already by its name.

import * as sdk from '@aws-sdk/client-connect';
import { idsOf } from './arn.mjs';
import { customResource } from './custom-resource.mjs';
import { retry } from './retry.mjs';

// For each kind: the call, the list in its answer, and which members are the name and the ARN.
const KINDS = {
  agentStatus: ['ListAgentStatuses', 'AgentStatusSummaryList'],
  flow: ['ListContactFlows', 'ContactFlowSummaryList'],
  hierarchyGroup: ['ListUserHierarchyGroups', 'UserHierarchyGroupSummaryList'],
  hours: ['ListHoursOfOperations', 'HoursOfOperationSummaryList'],
  instance: ['ListInstances', 'InstanceSummaryList', 'InstanceAlias'],
  module: ['ListContactFlowModules', 'ContactFlowModulesSummaryList'],
  phoneNumber: ['ListPhoneNumbersV2', 'ListPhoneNumbersSummaryList', 'PhoneNumber', 'PhoneNumberArn'],
  prompt: ['ListPrompts', 'PromptSummaryList'],
  queue: ['ListQueues', 'QueueSummaryList'],
  quickConnect: ['ListQuickConnects', 'QuickConnectSummaryList'],
  routingProfile: ['ListRoutingProfiles', 'RoutingProfileSummaryList'],
  securityProfile: ['ListSecurityProfiles', 'SecurityProfileSummaryList'],
  user: ['ListUsers', 'UserSummaryList', 'Username'],
  view: ['ListViews', 'ViewsSummaryList'],
};

const MOST_NAMES_TOLD = 5;

const connect = new sdk.ConnectClient({});

// By kind and instance, for as long as this function stays warm: a deployment looks up many of one kind.
const lists = new Map();

export const handler = customResource(async (event, context) => {
  if (event.RequestType === 'Delete') {
    return event.PhysicalResourceId;
  }
  const { Kind, Words, Name, InstanceArn } = event.ResourceProperties;
  const key = `${Kind} ${InstanceArn}`;
  // What was listed a while ago may lack what was created since.
  let found = (lists.get(key) ?? []).filter(({ name }) => name === Name);
  if (found.length !== 1) {
    lists.set(key, await list(Kind, InstanceArn, context));
    found = lists.get(key).filter(({ name }) => name === Name);
  }
  if (found.length !== 1) {
    throw new Error(problem(Words, Name, InstanceArn, found, lists.get(key)));
  }
  return { id: found[0].arn, data: { Arn: found[0].arn } };
});

async function list(kind, instanceArn, context) {
  const [call, member, name = 'Name', arn = 'Arn'] = KINDS[kind];
  const Command = sdk[`${call}Command`];
  const all = [];
  let NextToken;
  do {
    const page = await retry(() => connect.send(new Command({ ...scope(kind, instanceArn), NextToken })), context);
    all.push(...(page[member] ?? []).map((one) => ({ name: one[name], arn: one[arn] })));
    NextToken = page.NextToken;
  } while (NextToken);
  return all.filter((one) => one.name !== undefined);
}

function scope(kind, instanceArn) {
  switch (kind) {
    case 'instance':
      return {};
    case 'phoneNumber':
      return { TargetArn: instanceArn };
    default:
      return { InstanceId: idsOf(instanceArn).instanceId };
  }
}

function problem(words, name, instanceArn, found, all) {
  const where = instanceArn ? `instance ${instanceArn}` : 'this account and region';
  if (found.length > 1) {
    const arns = found.map(({ arn }) => arn).sort();
    return `${where} has ${found.length} resources of kind ${words} named "${name}"; give the ARN of one of them: ${arns.join(', ')}`;
  }
  const names = [...new Set(all.map((one) => `"${one.name}"`))].sort();
  const more = names.length - MOST_NAMES_TOLD;
  const told = names.slice(0, MOST_NAMES_TOLD).join(', ') + (more > 0 ? ` and ${more} others` : '');
  return `${where} has no ${words} named "${name}"; ` + (names.length ? `it has ${told}` : 'it has none at all');
}
