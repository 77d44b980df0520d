// Sends the abandonment rate and the service level of each queue, which Amazon Connect reports but does not send.

import { readFileSync } from 'node:fs';
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { ConnectClient, GetMetricDataV2Command, ListQueuesCommand } from '@aws-sdk/client-connect';

const MINUTE = 60_000;
// Reports change every five minutes; three of them are enough contacts for a rate.
const STEP = 5 * MINUTE;
const WINDOW = 3 * STEP;
const QUEUES_PER_REPORT = 100;
const RATES_PER_CALL = 500;

const serviceLevels = JSON.parse(readFileSync(new URL('service-levels.json', import.meta.url), 'utf8'));
const connect = new ConnectClient({});
const cloudWatch = new CloudWatchClient({});

export async function handler(event) {
  const instance = process.env.INSTANCE_ARN;
  const end = new Date(Math.floor(Date.parse(event.time) / STEP) * STEP);
  const queues = await queuesOf(instance);
  const rates = [];
  for (const part of parts([...queues.keys()], QUEUES_PER_REPORT)) {
    rates.push(...(await report(instance, end, part, { Name: 'ABANDONMENT_RATE' }, 'AbandonmentRate', queues)));
  }
  for (const [seconds, ids] of bySeconds(queues)) {
    const metric = { Name: 'SERVICE_LEVEL', Threshold: [{ Comparison: 'LT', ThresholdValue: seconds }] };
    for (const part of parts(ids, QUEUES_PER_REPORT)) {
      rates.push(...(await report(instance, end, part, metric, 'ServiceLevel', queues)));
    }
  }
  for (const part of parts(rates, RATES_PER_CALL)) {
    await cloudWatch.send(new PutMetricDataCommand({ Namespace: process.env.NAMESPACE, MetricData: part }));
  }
  return { rates: rates.length };
}

async function queuesOf(instance) {
  const names = new Map();
  let next;
  do {
    const answer = await connect.send(
      new ListQueuesCommand({ InstanceId: instance, QueueTypes: ['STANDARD'], MaxResults: 1000, NextToken: next }),
    );
    answer.QueueSummaryList.forEach((queue) => names.set(queue.Id, queue.Name));
    next = answer.NextToken;
  } while (next);
  return names;
}

function bySeconds(queues) {
  const ids = new Map();
  for (const [id, name] of queues) {
    if (Object.hasOwn(serviceLevels, name)) {
      const seconds = serviceLevels[name];
      ids.set(seconds, [...(ids.get(seconds) ?? []), id]);
    }
  }
  return ids;
}

async function report(instance, end, queues, metric, name, names) {
  const rates = [];
  let next;
  do {
    const answer = await connect.send(
      new GetMetricDataV2Command({
        ResourceArn: instance,
        StartTime: new Date(end.getTime() - WINDOW),
        EndTime: end,
        Filters: [{ FilterKey: 'QUEUE', FilterValues: queues }],
        Groupings: ['QUEUE'],
        Metrics: [metric],
        NextToken: next,
      }),
    );
    for (const result of answer.MetricResults) {
      const value = result.Collections?.[0]?.Value;
      // A queue without contacts has no rate.
      if (value !== undefined && value !== null) {
        rates.push({
          MetricName: name,
          Timestamp: end,
          Value: value,
          Unit: 'Percent',
          Dimensions: [
            { Name: 'InstanceId', Value: instance.split('/').pop() },
            { Name: 'QueueName', Value: names.get(result.Dimensions.QUEUE.split('/').pop()) },
          ],
        });
      }
    }
    next = answer.NextToken;
  } while (next);
  return rates;
}

function parts(all, size) {
  const found = [];
  for (let start = 0; start < all.length; start += size) {
    found.push(all.slice(start, start + size));
  }
  return found;
}
