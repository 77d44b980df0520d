package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ApprovedOrigin;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IStorage;
import dev.switchboard.runtime.connect.Instance;
import dev.switchboard.runtime.connect.SecurityKey;
import dev.switchboard.runtime.connect.Storage;
import javax.annotation.processing.Generated;

/**
 * The instance.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class InstanceStack extends ConnectStack {
  private final IInstance acme;

  private final IStorage files;

  private final IStorage recordings;

  private final IStorage records;

  /**
   * Creates all of them.
   */
  public InstanceStack(ContactCenterApp center) {
    super(center, "Instance", "Instance of the contact center");
    this.acme = owns(Resource.INSTANCE, "Acme") ? createAcme() : center.existing().instance("Acme");
    this.files = owns(Resource.STORAGE, "Files") ? createFiles() : center.existing().storage("Files");
    this.recordings = owns(Resource.STORAGE, "Recordings") ? createRecordings() : center.existing().storage("Recordings");
    this.records = owns(Resource.STORAGE, "Records") ? createRecords() : center.existing().storage("Records");
    if (owns(Resource.INSTANCE, "Acme")) {
      useEvents();
    }
    if (owns(Resource.INSTANCE, "Acme")) {
      approveHttpsCrmAcmeExample();
    }
    if (owns(Resource.INSTANCE, "Acme")) {
      approveDeskOrigin();
    }
    if (owns(Resource.INSTANCE, "Acme")) {
      addCertificate();
    }
  }

  private IInstance createAcme() {
    return Instance.Builder.create(this, "Acme")
        .alias("acme")
        .identityManagement("CONNECT_MANAGED")
        .inboundCalls(true)
        .outboundCalls(true)
        .flowLogs(true)
        .contactLens(true)
        .earlyMedia(true)
        .autoResolveBestVoices(true)
        .highVolumeOutbound(false)
        .customVoices(false)
        .multiPartyConference(true)
        .multiPartyChat(true)
        .enhancedContactMonitoring(true)
        .enhancedChatMonitoring(true)
        .messageStreaming(true)
        .tag("Site", "BER")
        .settings(settings().amazonConnect())
        .retain(settings().deployment().retainData())
        .build();
  }

  /**
   * Instance "acme", declared by {@link shop.Acme}.
   */
  public IInstance acme() {
    return acme;
  }

  private IStorage createFiles() {
    return Storage.Builder.create(this, "Files")
        .instance(acme)
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
        .instance(acme)
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
        .instance(acme)
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
        .instance(acme)
        .type("KINESIS_STREAM")
        .data("AGENT_EVENTS")
        .settings(settings())
        .existing(center().existing().storage("Events"))
        .build();
  }

  /**
   * Lets a site embed the Contact Control Panel.
   */
  private void approveHttpsCrmAcmeExample() {
    new ApprovedOrigin(this, "OriginHttpsCrmAcmeExample", acme, "https://crm.acme.example");
  }

  /**
   * Lets a site embed the Contact Control Panel.
   */
  private void approveDeskOrigin() {
    new ApprovedOrigin(this, "OriginDeskOrigin", acme, text("${deskOrigin}"));
  }

  /**
   * Lets flows encrypt what customers enter.
   */
  private void addCertificate() {
    new SecurityKey(this, "SecurityKeyCertificate", acme, text("${certificate}"));
  }
}
