package dev.switchboard.runtime.connect;

/** A prompt. */
public interface IPrompt extends IConnectResource {
  /** The ARN. */
  default String getPromptArn() {
    return getResourceArn();
  }
}
