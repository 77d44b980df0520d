// Calls Amazon Connect again when it is busy, or when it does not see yet what was just created.

const BUSY = new Set([
  'TooManyRequestsException',
  'ThrottlingException',
  'InternalServiceException',
  'ResourceConflictException',
  'ConflictException',
  'ServiceUnavailableException',
  'TimeoutError',
]);

// A resource that was created a moment ago, or content that refers to one.
const NOT_YET_CONSISTENT = new Set(['ResourceNotFoundException', 'InvalidContactFlowException', 'InvalidContactFlowModuleException']);
const ATTEMPTS_UNTIL_CONSISTENT = 4;

// What the answer to CloudFormation needs.
const RESERVE_MS = 10_000;

/** Calls until it succeeds, fails for good, or the function's time runs out. */
export async function retry(call, context, pause = sleep) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const again =
        BUSY.has(error.name) || (NOT_YET_CONSISTENT.has(error.name) && attempt < ATTEMPTS_UNTIL_CONSISTENT);
      // Full jitter: many of these run at the same time, and all were refused at the same time.
      const wait = Math.random() * Math.min(20_000, 500 * 2 ** attempt);
      if (!again || context.getRemainingTimeInMillis() - wait < RESERVE_MS) {
        throw error;
      }
      await pause(wait);
    }
  }
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
