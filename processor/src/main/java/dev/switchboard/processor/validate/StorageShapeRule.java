package dev.switchboard.processor.validate;

import dev.switchboard.annotations.StorageType;
import dev.switchboard.annotations.StoredData;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.StorageModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Each kind of data is stored in one place, of a type that Amazon Connect stores it in. */
final class StorageShapeRule implements Rule {
  private static final int LONGEST_PREFIX = 128;
  private static final int LONGEST_STREAM_HOURS = 8760;
  private static final int LONGEST_VIDEO_HOURS = 87600;
  private static final int LONGEST_DAYS = 36500;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    Map<StoredData, StorageModel> places = new EnumMap<>(StoredData.class);
    for (StorageModel storage : center.all(StorageModel.class)) {
      if (storage.data().isEmpty()) {
        findings.add(
            error(storage.declaration().origin(), storage.words() + " stores nothing; add data"));
      }
      for (Sourced<StoredData> data : storage.data()) {
        StorageModel other = places.putIfAbsent(data.value(), storage);
        if (other != null) {
          findings.add(
              error(
                  data.origin(),
                  storage.words()
                      + ": "
                      + data.value()
                      + " goes to "
                      + (other == storage ? "it twice" : other.words())
                      + (other == storage ? "" : " already")
                      + "; an instance stores it in one place, so keep one"));
        }
        type(storage, data, findings);
      }
      settings(storage, findings);
    }
    return findings;
  }

  /** See AssociateInstanceStorageConfig. */
  private static Set<StorageType> types(StoredData data) {
    return switch (data) {
      case MEDIA_STREAMS -> EnumSet.of(StorageType.KINESIS_VIDEO_STREAM);
      case CONTACT_TRACE_RECORDS ->
          EnumSet.of(StorageType.KINESIS_STREAM, StorageType.KINESIS_FIREHOSE);
      case AGENT_EVENTS,
          REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS,
          REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS ->
          EnumSet.of(StorageType.KINESIS_STREAM);
      default -> EnumSet.of(StorageType.S3);
    };
  }

  private void type(StorageModel storage, Sourced<StoredData> data, List<Finding> findings) {
    Set<StorageType> types = types(data.value());
    if (!types.contains(storage.type().value())) {
      findings.add(
          error(
              data.origin(),
              storage.words()
                  + ": "
                  + data.value()
                  + " can't go to "
                  + storage.type().value()
                  + "; use type "
                  + types.stream().map(StorageType::name).collect(Collectors.joining(" or "))));
    }
  }

  private void settings(StorageModel storage, List<Finding> findings) {
    StorageType type = storage.type().value();
    boolean existing = storage.declaration().isExisting();
    if (type == StorageType.KINESIS_FIREHOSE && !existing) {
      findings.add(
          error(
              storage.type().origin(),
              storage.words()
                  + ": a delivery stream is not created here; add @ImportExisting, and its ARN to"
                  + " the environment's file"));
    }
    if (type == StorageType.KINESIS_VIDEO_STREAM && existing) {
      findings.add(
          error(
              storage.declaration().origin(),
              storage.words()
                  + ": Amazon Connect creates video streams by itself; remove @ImportExisting"));
    }
    if (storage.prefix().value().length() > LONGEST_PREFIX) {
      findings.add(
          error(
              storage.prefix().origin(),
              storage.words()
                  + ": prefix has "
                  + storage.prefix().value().length()
                  + " characters; use at most "
                  + LONGEST_PREFIX));
    }
    range(storage, "retentionDays", storage.retentionDays(), 0, LONGEST_DAYS, findings);
    boolean video = type == StorageType.KINESIS_VIDEO_STREAM;
    range(
        storage,
        "retentionHours",
        storage.retentionHours(),
        video ? 0 : 24,
        video ? LONGEST_VIDEO_HOURS : LONGEST_STREAM_HOURS,
        findings);
    applies(storage, "retentionDays", storage.retentionDays(), !existing, findings, StorageType.S3);
    applies(
        storage,
        "retentionHours",
        storage.retentionHours(),
        !existing,
        findings,
        StorageType.KINESIS_STREAM,
        StorageType.KINESIS_VIDEO_STREAM);
    applies(storage, "shards", storage.shards(), !existing, findings, StorageType.KINESIS_STREAM);
  }

  private void range(
      StorageModel storage,
      String member,
      Optional<Sourced<Long>> number,
      long least,
      long most,
      List<Finding> findings) {
    number
        .filter(n -> n.value() < least || n.value() > most)
        .ifPresent(
            n ->
                findings.add(
                    error(
                        n.origin(),
                        storage.words()
                            + ": "
                            + member
                            + " is "
                            + n.value()
                            + "; use "
                            + least
                            + " to "
                            + String.format(Locale.ROOT, "%,d", most))));
  }

  private void applies(
      StorageModel storage,
      String member,
      Optional<Sourced<Long>> number,
      boolean created,
      List<Finding> findings,
      StorageType... types) {
    boolean applies = created && List.of(types).contains(storage.type().value());
    if (number.isPresent() && !applies) {
      findings.add(
          error(
              number.get().origin(),
              storage.words()
                  + ": "
                  + member
                  + " does not apply to "
                  + (created ? storage.type().value() : "what exists already")
                  + "; remove it"));
    }
  }
}
