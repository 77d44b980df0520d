// Reads objects from the server that AWS_ENDPOINT_URL names.

export class GetObjectCommand {
  constructor(input) {
    this.input = input;
  }
}

export class S3Client {
  async send({ input: { Bucket, Key } }) {
    const response = await fetch(`${process.env.AWS_ENDPOINT_URL}/s3/${Bucket}/${Key}`);
    if (!response.ok) {
      throw Object.assign(new Error('no such object'), { name: 'NoSuchKey' });
    }
    const text = await response.text();
    return { Body: { transformToString: async () => text } };
  }
}
