package dev.switchboard.runtime.connect;

/** A Lambda function that flows may invoke. */
public interface ILambdaFunction extends IConnectResource {
  /** The ARN. */
  default String getLambdaFunctionArn() {
    return getResourceArn();
  }
}
