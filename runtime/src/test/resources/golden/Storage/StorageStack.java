package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IStorage;
import dev.switchboard.runtime.connect.Storage;
import javax.annotation.processing.Generated;

/**
 * The buckets and streams.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class StorageStack extends ConnectStack {
  private final IInstance instance;

  private final IStorage files;

  private final IStorage recordings;

  private final IStorage records;

  /**
   * Creates all of them.
   */
  public StorageStack(ContactCenterApp center, IInstance instance) {
    super(center, "Storage", "Buckets and streams of the contact center");
    this.instance = instance;
    this.files = owns(Resource.STORAGE, "Files") ? createFiles() : center.existing().storage("Files");
    this.recordings = owns(Resource.STORAGE, "Recordings") ? createRecordings() : center.existing().storage("Recordings");
    this.records = owns(Resource.STORAGE, "Records") ? createRecords() : center.existing().storage("Records");
    if (owns(Resource.INSTANCE, "Acme")) {
      useEvents();
    }
  }

  private IStorage createFiles() {
    return Storage.Builder.create(this, "Files")
        .instance(instance)
        .type("S3")
        .data("ATTACHMENTS")
        .data("SCREEN_RECORDINGS")
        .data("CONTACT_EVALUATIONS")
        .data("EMAIL_MESSAGES")
        .prefix("files")
        .settings(settings())
        .build();
  }

  /**
   * Storage "Files", declared by {@link shop.Files}.
   */
  public IStorage files() {
    return files;
  }

  private IStorage createRecordings() {
    return Storage.Builder.create(this, "Recordings")
        .instance(instance)
        .type("S3")
        .data("CALL_RECORDINGS")
        .data("CHAT_TRANSCRIPTS")
        .data("SCHEDULED_REPORTS")
        .retentionDays(30)
        .tag("Data", "personal")
        .settings(settings())
        .build();
  }

  /**
   * Storage "Recordings", declared by {@link shop.Recordings}.
   */
  public IStorage recordings() {
    return recordings;
  }

  private IStorage createRecords() {
    return Storage.Builder.create(this, "Records")
        .instance(instance)
        .type("KINESIS_STREAM")
        .data("CONTACT_TRACE_RECORDS")
        .data("REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS")
        .retentionHours(48)
        .shards(2)
        .settings(settings())
        .build();
  }

  /**
   * Storage "Records", declared by {@link shop.Records}.
   */
  public IStorage records() {
    return records;
  }

  /**
   * Stores data in storage "Events", which exists already.
   */
  private void useEvents() {
    Storage.Builder.create(this, "Events")
        .instance(instance)
        .type("KINESIS_STREAM")
        .data("AGENT_EVENTS")
        .settings(settings())
        .existing(center().existing().storage("Events"))
        .build();
  }
}
