package dev.switchboard.runtime.regions;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.ExistingResource;
import dev.switchboard.environment.MultiRegion;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.model.Declarations.Declaration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The region that takes over. Amazon Connect itself makes a replica of the instance there and keeps
 * its queues, flows and users in step; what surrounds them, such as functions, storage, tables and
 * alarms, is deployed there from the same source.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/setup-connect-global-resiliency.html">Amazon
 *     Connect Global Resiliency</a>
 */
public final class SecondRegion {
  private SecondRegion() {}

  /** The same contact center in the second region, if its environment has one. */
  public static Optional<ContactCenterApp> of(ContactCenterApp home) {
    MultiRegion regions = home.environment().multiRegion();
    return regions.secondaryRegion().filter(region -> regions.enabled()).map(home::inRegion);
  }

  /**
   * What exists in a region before anything is deployed there: in the second one, the replica of
   * the instance, which is found by its alias.
   */
  public static Map<Resource, Map<String, ExistingResource>> existing(
      ContactCenterApp home, String region) {
    MultiRegion regions = home.environment().multiRegion();
    if (!regions.enabled() || !regions.secondaryRegion().equals(Optional.of(region))) {
      return Map.of();
    }
    return home.declarations().all(Resource.INSTANCE).stream()
        .findFirst()
        .map(
            instance ->
                Map.of(
                    Resource.INSTANCE,
                    Map.of(
                        instance.existing().orElse(instance.id()),
                        new ExistingResource(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(replicaAlias(home, instance, region))))))
        .orElse(Map.of());
  }

  /** The alias to give the replica when it is made: the instance's own, and the region. */
  private static String replicaAlias(ContactCenterApp home, Declaration instance, String region) {
    String alias =
        home.environment()
            .amazonConnect()
            .instanceAlias()
            .orElseGet(() -> home.text(instance.name()));
    return alias.toLowerCase(Locale.ROOT) + "-" + region;
  }
}
