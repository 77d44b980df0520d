package dev.switchboard.runtime;

import dev.switchboard.runtime.regions.DnsFailover;
import dev.switchboard.runtime.security.KeyPurpose;
import dev.switchboard.runtime.storage.Bucket;
import dev.switchboard.runtime.storage.Table;

/** A table, a bucket and a name, as a user's own stack has them. */
public final class StorageRegistry implements StackRegistry {
  @Override
  public void create(ContactCenterApp center) {
    new StorageStack(center);
  }

  @Override
  public Contents contents() {
    return new Contents(0, 0, 0, 0, 0);
  }

  private static final class StorageStack extends ConnectStack {
    StorageStack(ContactCenterApp center) {
      super(center, "Storage", "A table and a bucket");
      Table.Builder.create(this, "Customers")
          .name("acme-customers")
          .partitionKey("phoneNumber")
          .timeToLive("expiresAt")
          .capacity(settings().dynamicConfiguration().capacity())
          .build();
      Bucket.Builder.create(this, "Recordings")
          .key(KeyPurpose.INSTANCE_STORAGE)
          .expireAfterDays(30)
          .replicated()
          .build();
      if (center.isHome()) {
        DnsFailover.Builder.create(this, "Site")
            .hostedZoneId("Z0123456789")
            .name("shop.acme.example")
            .endpoints("east.acme.example", "west.acme.example")
            .build();
      }
    }
  }
}
