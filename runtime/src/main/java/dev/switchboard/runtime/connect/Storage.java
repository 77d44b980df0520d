package dev.switchboard.runtime.connect;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.Security.CallRecording;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.UserMistakeException;
import dev.switchboard.runtime.security.KeyPurpose;
import dev.switchboard.runtime.storage.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.services.s3.CfnBucket.CorsConfigurationProperty;
import software.amazon.awscdk.services.s3.CfnBucket.CorsRuleProperty;

/**
 * Where an instance stores or streams data: a bucket or stream, and a configuration of the instance
 * for each kind of data that goes there. Buckets and streams outlive their stack where the
 * environment retains data; the configurations do not.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html">AWS::Connect::InstanceStorageConfig</a>
 */
public final class Storage {
  /** The kind of data that the environment's {@code security.callRecording} is about. */
  static final String CALL_RECORDINGS = "CALL_RECORDINGS";

  private Storage() {}

  /** A bucket or stream that exists already. */
  public static IStorage fromStorageArn(String arn) {
    return () -> arn;
  }

  /** Builds the storage of some data. */
  public static final class Builder {
    private final ConnectStack scope;
    private final String id;
    private final List<String> data = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private IInstance instance;
    private String type = "S3";
    private String prefix = "";
    private int retentionDays;
    private int retentionHours = 24;
    private int shards;
    private IStorage existing;
    private Environment environment;

    private Builder(ConnectStack scope, String id) {
      this.scope = scope;
      this.id = id;
    }

    /** Starts in a stack; the id is contract. */
    public static Builder create(ConnectStack scope, String id) {
      return new Builder(scope, id);
    }

    /** The instance that stores. */
    public Builder instance(IInstance instance) {
      this.instance = instance;
      return this;
    }

    /**
     * What it is: {@code S3}, {@code KINESIS_STREAM}, {@code KINESIS_FIREHOSE} or {@code
     * KINESIS_VIDEO_STREAM}.
     */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Adds a kind of data, such as {@code CHAT_TRANSCRIPTS}. */
    public Builder data(String data) {
      this.data.add(data);
      return this;
    }

    /** What the keys of objects or the names of video streams start with. */
    public Builder prefix(String prefix) {
      this.prefix = prefix;
      return this;
    }

    /** Days after which objects of a bucket expire; 0 keeps them. */
    public Builder retentionDays(int days) {
      this.retentionDays = days;
      return this;
    }

    /** Hours that a stream keeps data. */
    public Builder retentionHours(int hours) {
      this.retentionHours = hours;
      return this;
    }

    /** The shards of a data stream; 0 scales by itself. */
    public Builder shards(int shards) {
      this.shards = shards;
      return this;
    }

    /** The bucket or stream, if it exists already. */
    public Builder existing(IStorage existing) {
      this.existing = existing;
      return this;
    }

    /** Adds a tag of the bucket or stream. */
    public Builder tag(String key, String value) {
      tags.put(key, value);
      return this;
    }

    /** What the environment says of recordings, keys and retention. */
    public Builder settings(Environment environment) {
      this.environment = environment;
      return this;
    }

    /** Adds it to the scope. */
    public IStorage build() {
      List<String> wanted =
          data.stream()
              .filter(kind -> !kind.equals(CALL_RECORDINGS) || recording().enabled())
              .toList();
      return switch (type) {
        case "S3" -> bucket(wanted);
        case "KINESIS_STREAM" -> stream(wanted);
        case "KINESIS_FIREHOSE" -> deliveryStream(wanted);
        case "KINESIS_VIDEO_STREAM" -> videoStreams(wanted);
        default -> throw new IllegalArgumentException(id + " has no storage type " + type);
      };
    }

    private IStorage bucket(List<String> wanted) {
      Optional<String> recordings = recording().s3Bucket();
      boolean ownBucket =
          wanted.stream().anyMatch(kind -> !kind.equals(CALL_RECORDINGS) || recordings.isEmpty());
      Optional<Bucket> own =
          ownBucket && existing == null ? Optional.of(ownBucket(wanted)) : Optional.empty();
      String ownName =
          own.map(Bucket::getRef).orElseGet(() -> existing == null ? "" : name(existing));
      for (String kind : wanted) {
        boolean apart = kind.equals(CALL_RECORDINGS) && recordings.isPresent();
        StorageConfig.ofBucket(
                apart ? recordings.get() : ownName,
                (prefix.isEmpty() ? "" : prefix + "/") + folder(kind),
                key(kind))
            .add(scope, id + words(kind), instance, kind);
      }
      return own.<IStorage>map(bucket -> bucket::bucketArn)
          .orElseGet(() -> existing == null ? notCreated() : existing);
    }

    /** Where only call recordings would go, and the environment keeps none, or keeps them apart. */
    private IStorage notCreated() {
      return () -> {
        throw new UserMistakeException(
            "storage \""
                + id
                + "\" has no bucket in environment \""
                + environment.name()
                + "\"; see security.callRecording");
      };
    }

    private Bucket ownBucket(List<String> wanted) {
      int days =
          wanted.contains(CALL_RECORDINGS) && recording().s3Bucket().isEmpty()
              ? recording().retentionDays()
              : retentionDays;
      Bucket.Builder builder =
          Bucket.Builder.create(scope, id).key(KeyPurpose.INSTANCE_STORAGE).replicated();
      if (days > 0) {
        builder.expireAfterDays(days);
      }
      Bucket bucket = builder.build();
      tags.forEach((key, value) -> bucket.getTags().setTag(key, value));
      if (wanted.contains("ATTACHMENTS")) {
        bucket.setCorsConfiguration(uploads());
      }
      return bucket;
    }

    /**
     * Attachments go between the browser and the bucket.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/connect/latest/adminguide/enable-attachments.html">Enable
     *     attachments</a>
     */
    private static CorsConfigurationProperty uploads() {
      return CorsConfigurationProperty.builder()
          .corsRules(
              List.of(
                  CorsRuleProperty.builder()
                      .allowedMethods(List.of("GET", "PUT"))
                      .allowedOrigins(List.of("https://*.my.connect.aws", "https://*.awsapps.com"))
                      .allowedHeaders(List.of("*"))
                      .build()))
          .build();
    }

    private IStorage stream(List<String> wanted) {
      String arn =
          existing == null
              ? new StorageStream(scope, id, key(), retentionHours, shards, tags, environment).arn()
              : existing.getStorageArn();
      wanted.forEach(kind -> config(StorageConfig.ofStream(arn), kind));
      return () -> arn;
    }

    private IStorage deliveryStream(List<String> wanted) {
      if (existing == null) {
        throw new UserMistakeException(
            "storage \"" + id + "\": a delivery stream has to exist already");
      }
      wanted.forEach(
          kind -> config(StorageConfig.ofDeliveryStream(existing.getStorageArn()), kind));
      return existing;
    }

    private IStorage videoStreams(List<String> wanted) {
      String key =
          key()
              .orElseThrow(
                  () ->
                      new UserMistakeException(
                          "storage \""
                              + id
                              + "\": video streams need a key; set"
                              + " amazonConnect.encryption.enabled of environment \""
                              + environment.name()
                              + "\" to true"));
      String names = prefix.isEmpty() ? environment.prefix() : prefix;
      wanted.forEach(
          kind -> config(StorageConfig.ofVideoStreams(names, retentionHours, key), kind));
      return () -> "arn:aws:kinesisvideo:::stream/" + names + "*";
    }

    private void config(StorageConfig config, String kind) {
      config.add(scope, id + words(kind), instance, kind);
    }

    private CallRecording recording() {
      return environment.security().callRecording();
    }

    /** The key of one kind of data: recordings have a switch of their own. */
    private Optional<String> key(String kind) {
      return kind.equals(CALL_RECORDINGS) && !recording().encryptionEnabled()
          ? Optional.empty()
          : key();
    }

    private Optional<String> key() {
      return ConnectStack.centerOf(scope)
          .flatMap(center -> center.keys().arn(KeyPurpose.INSTANCE_STORAGE));
    }

    private static String name(IStorage bucket) {
      String arn = bucket.getStorageArn();
      return arn.substring(arn.lastIndexOf(':') + 1);
    }

    /** {@code call-recordings} of {@code CALL_RECORDINGS}. */
    private static String folder(String kind) {
      return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code CallRecordings} of {@code CALL_RECORDINGS}. */
    private static String words(String kind) {
      StringBuilder words = new StringBuilder();
      for (String word : kind.split("_")) {
        words.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
      }
      return words.toString();
    }
  }
}
