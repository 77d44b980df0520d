package dev.switchboard.processor.read;

import dev.switchboard.annotations.StorageType;
import dev.switchboard.annotations.StoredData;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.StorageModel;

/** Reads {@link dev.switchboard.annotations.Storage}. */
final class StorageReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new StorageModel(
        declaration,
        annotation.constants("data", StoredData.class),
        annotation.constant("type", StorageType.S3),
        annotation.text("prefix", ""),
        annotation.writtenNumber("retentionDays"),
        annotation.writtenNumber("retentionHours"),
        annotation.writtenNumber("shards"));
  }
}
