// Runs handlers as Lambda does, in one process: each line is a module, an event and the time that is left, and is
// answered by a line.
import { createInterface } from 'node:readline';

// Without jitter there is nothing to wait for.
Math.random = () => 0;

for await (const line of createInterface({ input: process.stdin })) {
  const { module, event, remainingMs } = JSON.parse(line);
  const { handler } = await import(`./${module}.mjs`);
  try {
    await handler(event, { logStreamName: 'log-stream', getRemainingTimeInMillis: () => remainingMs });
    console.log('returned');
  } catch (error) {
    console.log(`threw ${error.message}`);
  }
}
