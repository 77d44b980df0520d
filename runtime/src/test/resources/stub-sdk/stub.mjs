// Stands in for clients of the AWS SDK: tells each call as a line, and answers what ANSWERS has for its command.
const answers = JSON.parse(process.env.ANSWERS);

class Client {
  async send(command) {
    const name = command.constructor.name.replace(/Command$/, '');
    console.log(`${name} ${JSON.stringify(command.input)}`);
    const answer = answers[name];
    return Array.isArray(answer) ? answer.shift() : (answer ?? {});
  }
}

class Command {
  constructor(input) {
    this.input = input;
  }
}

export class ConnectClient extends Client {}
export class CloudWatchClient extends Client {}
export class KMSClient extends Client {}
export class GetMetricDataV2Command extends Command {}
export class ListQueuesCommand extends Command {}
export class PutMetricDataCommand extends Command {}
export class DescribeKeyCommand extends Command {}
