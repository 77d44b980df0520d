// Runs one handler with one event, as Lambda does: node run.mjs <module> <event JSON> <remaining ms>.

// Without jitter there is nothing to wait for.
Math.random = () => 0;

const [module, event, remaining] = process.argv.slice(2);
const { handler } = await import(`./${module}.mjs`);
await handler(JSON.parse(event), { logStreamName: 'log-stream', getRemainingTimeInMillis: () => Number(remaining) });
