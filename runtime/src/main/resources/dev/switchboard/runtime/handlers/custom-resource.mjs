// Answers CloudFormation for a custom resource, whatever happens: a request without an answer blocks a stack for an hour.

// CloudFormation takes answers of 4,096 bytes, and the ids need some of them.
const REASON_BYTES = 1024;

/**
 * Makes a Lambda handler of a function that does the work and returns the physical resource id, or that id and the
 * attributes as { id, data }. A failed creation keeps the log stream's name as its id, so that the deletion that follows
 * it has something to name.
 */
export function customResource(work) {
  return async (event, context) => {
    const answer = {
      Status: 'SUCCESS',
      StackId: event.StackId,
      RequestId: event.RequestId,
      LogicalResourceId: event.LogicalResourceId,
      PhysicalResourceId: event.PhysicalResourceId ?? context.logStreamName ?? event.RequestId,
    };
    try {
      const done = await work(event, context);
      answer.PhysicalResourceId = done.id ?? done;
      answer.Data = done.data;
    } catch (error) {
      console.error(error);
      answer.Status = 'FAILED';
      answer.Reason = shortened(reason(error));
    }
    await put(event.ResponseURL, JSON.stringify(answer));
  };
}

// Amazon Connect says what is wrong with a flow beside the message, not in it.
function reason(error) {
  const problems = (error.problems ?? error.Problems ?? []).map((p) => p.message ?? p.Message).filter(Boolean);
  return [`${error.name}: ${error.message}`, ...problems].join('; ');
}

// Bytes count, not characters, and none is cut in half.
function shortened(text) {
  return Buffer.from(text).subarray(0, REASON_BYTES).toString().replace(/\uFFFD+$/, '');
}

async function put(url, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { method: 'PUT', body, headers: { 'content-type': '' } });
      if (response.ok) {
        return;
      }
      throw new Error(`CloudFormation answers ${response.status}`);
    } catch (error) {
      if (attempt === 5) {
        throw error;
      }
    }
  }
}
