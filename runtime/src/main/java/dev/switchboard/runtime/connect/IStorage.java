package dev.switchboard.runtime.connect;

/** A bucket or stream of an instance. */
public interface IStorage extends IConnectResource {
  /** The ARN of the bucket or stream. */
  default String getStorageArn() {
    return getResourceArn();
  }
}
