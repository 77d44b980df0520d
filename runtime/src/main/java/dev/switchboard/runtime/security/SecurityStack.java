package dev.switchboard.runtime.security;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.kms.CfnKey;

/** The stack of the keys: one for what the instance stores, one for everything else. */
final class SecurityStack extends ConnectStack {
  private final Map<String, Optional<String>> arns = new HashMap<>();

  SecurityStack(ContactCenterApp center) {
    super(center, "Security", "Keys of the contact center");
  }

  /**
   * The ARN of the key for a purpose, which is made when first asked for; empty for what it takes
   * to make that key itself.
   */
  Optional<String> keyArn(KeyPurpose purpose) {
    boolean storage = purpose == KeyPurpose.INSTANCE_STORAGE;
    String id = storage ? "StorageKey" : "DataKey";
    if (!arns.containsKey(id)) {
      arns.put(id, Optional.empty());
      arns.put(id, Optional.of(storage ? storageKey(id) : dataKey(id, purpose)));
    }
    return arns.get(id);
  }

  private String storageKey(String id) {
    return key(id, "recordings, transcripts and reports", new KeyPolicy(settings()).forOwner());
  }

  private String dataKey(String id, KeyPurpose purpose) {
    return purpose
        .existing(settings())
        .map(alias -> new KeyOfAlias(this, settings(), id, alias).keyArn())
        .orElseGet(
            () ->
                key(
                    id,
                    "tables, logs, topics, functions, buckets and backups",
                    new KeyPolicy(settings()).forServices()));
  }

  private String key(String id, String what, Map<String, Object> policy) {
    CfnKey key =
        CfnKey.Builder.create(this, id)
            .description("Encrypts " + what + " of " + settings().prefix())
            .enableKeyRotation(true)
            .keyPolicy(policy)
            .build();
    keep(key);
    return key.getAttrArn();
  }

  /** Without its key, what was encrypted is lost. */
  private void keep(CfnResource key) {
    key.applyRemovalPolicy(
        settings().deployment().retainData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
  }
}
