// Speaks the wire format of the calls that the handlers make, to the server that AWS_ENDPOINT_URL names. The Lambda
// runtime has the real client; the tests need no package from a registry.

class Command {
  constructor(input) {
    this.input = input;
  }
}

export class UpdateContactFlowContentCommand extends Command {
  request = ({ InstanceId, ContactFlowId, ...body }) => ['POST', `/contact-flows/${InstanceId}/${ContactFlowId}/content`, body];
}

export class UpdateContactFlowModuleContentCommand extends Command {
  request = ({ InstanceId, ContactFlowModuleId, ...body }) => ['POST', `/contact-flow-modules/${InstanceId}/${ContactFlowModuleId}/content`, body];
}

export class AssociateQueueQuickConnectsCommand extends Command {
  request = ({ InstanceId, QueueId, ...body }) => ['POST', `/queues/${InstanceId}/${QueueId}/associate-quick-connects`, body];
}

export class DisassociateQueueQuickConnectsCommand extends Command {
  request = ({ InstanceId, QueueId, ...body }) => ['POST', `/queues/${InstanceId}/${QueueId}/disassociate-quick-connects`, body];
}

export class AssociatePhoneNumberContactFlowCommand extends Command {
  request = ({ PhoneNumberId, ...body }) => ['PUT', `/phone-number/${PhoneNumberId}/contact-flow`, body];
}

export class DisassociatePhoneNumberContactFlowCommand extends Command {
  request = ({ PhoneNumberId, InstanceId }) => ['DELETE', `/phone-number/${PhoneNumberId}/contact-flow?instanceId=${InstanceId}`, undefined];
}

export class ConnectClient {
  async send(command) {
    const [method, path, body] = command.request(command.input);
    const response = await fetch(process.env.AWS_ENDPOINT_URL + path, { method, body: body && JSON.stringify(body) });
    if (!response.ok) {
      const { message, Message, ...rest } = await response.json();
      throw Object.assign(new Error(message ?? Message), { name: response.headers.get('x-amzn-errortype'), ...rest });
    }
    return {};
  }
}
