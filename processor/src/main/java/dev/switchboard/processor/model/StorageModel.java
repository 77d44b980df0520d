package dev.switchboard.processor.model;

import dev.switchboard.annotations.StorageType;
import dev.switchboard.annotations.StoredData;
import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Optional;

/** Where the instance stores data; see {@link dev.switchboard.annotations.Storage}. */
public record StorageModel(
    Declaration declaration,
    List<Sourced<StoredData>> data,
    Sourced<StorageType> type,
    Sourced<String> prefix,
    Optional<Sourced<Long>> retentionDays,
    Optional<Sourced<Long>> retentionHours,
    Optional<Sourced<Long>> shards)
    implements ResourceModel {
  public StorageModel {
    data = List.copyOf(data);
  }

  @Override
  public Resource kind() {
    return Resource.STORAGE;
  }

  @Override
  public Sourced<String> name() {
    return new Sourced<>(declaration.id(), declaration.origin());
  }
}
