package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.services.connect.CfnDataTable;
import software.amazon.awscdk.services.connect.CfnDataTableAttribute;
import software.amazon.awscdk.services.connect.CfnEmailAddress;
import software.amazon.awscdk.services.connect.CfnTrafficDistributionGroup;

/**
 * The hours and queues.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class QueuesStack extends ConnectStack {
  private final IInstance instance;

  private final IConnectResource stores;

  private final IConnectResource storesCity;

  private final IConnectResource storesCounters;

  private final IConnectResource storesOpen;

  private final IConnectResource storesShare;

  private final IConnectResource support;

  private final IConnectResource help;

  private final IConnectResource bothRegions;

  /**
   * Creates all of them.
   */
  public QueuesStack(ContactCenterApp center, IInstance instance) {
    super(center, "Queues", "Hours and queues of the contact center");
    this.instance = instance;
    this.stores = owns(Resource.DATA_TABLE, "Stores") ? createStores() : center.existing().resource(Resource.DATA_TABLE, "Stores", instance);
    this.storesCity = owns(Resource.DATA_TABLE_ATTRIBUTE, "StoresCity") ? createStoresCity() : center.existing().resource(Resource.DATA_TABLE_ATTRIBUTE, "StoresCity", instance);
    this.storesCounters = owns(Resource.DATA_TABLE_ATTRIBUTE, "StoresCounters") ? createStoresCounters() : center.existing().resource(Resource.DATA_TABLE_ATTRIBUTE, "StoresCounters", instance);
    this.storesOpen = owns(Resource.DATA_TABLE_ATTRIBUTE, "StoresOpen") ? createStoresOpen() : center.existing().resource(Resource.DATA_TABLE_ATTRIBUTE, "StoresOpen", instance);
    this.storesShare = owns(Resource.DATA_TABLE_ATTRIBUTE, "StoresShare") ? createStoresShare() : center.existing().resource(Resource.DATA_TABLE_ATTRIBUTE, "StoresShare", instance);
    this.support = owns(Resource.EMAIL_ADDRESS, "Support") ? createSupport() : center.existing().resource(Resource.EMAIL_ADDRESS, "Support", instance);
    this.help = owns(Resource.EMAIL_ADDRESS, "Help") ? createHelp() : center.existing().resource(Resource.EMAIL_ADDRESS, "Help", instance);
    this.bothRegions = owns(Resource.TRAFFIC_DISTRIBUTION_GROUP, "BothRegions") ? createBothRegions() : center.existing().resource(Resource.TRAFFIC_DISTRIBUTION_GROUP, "BothRegions", instance);
  }

  private IConnectResource createStores() {
    return retained(
        CfnDataTable.Builder.create(this, "Stores")
            .instanceArn(instance.getInstanceArn())
            .name("Stores")
            .description("When they are open")
            .timeZone("Europe/Berlin")
            .valueLockLevel("VALUE")
            .status("PUBLISHED")
            .tags(List.of(
                CfnTag.builder().key("Team").value("stores").build()))
            .build(),
        CfnDataTable::getAttrArn);
  }

  /**
   * Data table "Stores", declared by {@link shop.Stores}.
   */
  public IConnectResource stores() {
    return stores;
  }

  private IConnectResource createStoresCity() {
    return retained(
        CfnDataTableAttribute.Builder.create(this, "StoresCity")
            .instanceArn(instance.getInstanceArn())
            .dataTableArn(stores.getResourceArn())
            .name("City")
            .valueType("TEXT")
            .description("Where it is")
            .primary(true)
            .validation(CfnDataTableAttribute.ValidationProperty.builder()
                .enumValue(CfnDataTableAttribute.EnumProperty.builder()
                    .values(List.of("Berlin", "Hamburg"))
                    .strict(true)
                    .build())
                .minLength(2)
                .maxLength(80)
                .build())
            .build(),
        CfnDataTableAttribute::getAttrAttributeId);
  }

  /**
   * Data table attribute "City", declared by {@link shop.Stores.City}.
   */
  public IConnectResource storesCity() {
    return storesCity;
  }

  private IConnectResource createStoresCounters() {
    return retained(
        CfnDataTableAttribute.Builder.create(this, "StoresCounters")
            .instanceArn(instance.getInstanceArn())
            .dataTableArn(stores.getResourceArn())
            .name("Counters")
            .valueType("NUMBER_LIST")
            .validation(CfnDataTableAttribute.ValidationProperty.builder()
                .minValues(1)
                .maxValues(3)
                .exclusiveMinimum(0)
                .exclusiveMaximum(100)
                .build())
            .build(),
        CfnDataTableAttribute::getAttrAttributeId);
  }

  /**
   * Data table attribute "Counters", declared by {@link shop.Stores.Counters}.
   */
  public IConnectResource storesCounters() {
    return storesCounters;
  }

  private IConnectResource createStoresOpen() {
    return retained(
        CfnDataTableAttribute.Builder.create(this, "StoresOpen")
            .instanceArn(instance.getInstanceArn())
            .dataTableArn(stores.getResourceArn())
            .name("Open")
            .valueType("BOOLEAN")
            .build(),
        CfnDataTableAttribute::getAttrAttributeId);
  }

  /**
   * Data table attribute "Open", declared by {@link shop.Stores.Open}.
   */
  public IConnectResource storesOpen() {
    return storesOpen;
  }

  private IConnectResource createStoresShare() {
    return retained(
        CfnDataTableAttribute.Builder.create(this, "StoresShare")
            .instanceArn(instance.getInstanceArn())
            .dataTableArn(stores.getResourceArn())
            .name("Share")
            .valueType("NUMBER")
            .validation(CfnDataTableAttribute.ValidationProperty.builder()
                .minimum(0)
                .maximum(99.5)
                .multipleOf(0.5)
                .build())
            .build(),
        CfnDataTableAttribute::getAttrAttributeId);
  }

  /**
   * Data table attribute "Share", declared by {@link shop.Stores.Share}.
   */
  public IConnectResource storesShare() {
    return storesShare;
  }

  private IConnectResource createSupport() {
    return retained(
        CfnEmailAddress.Builder.create(this, "Support")
            .instanceArn(instance.getInstanceArn())
            .emailAddress("support@acme.email.connect.aws")
            .displayName(text("Support of ${brandName}"))
            .description("Where customers write")
            .tags(List.of(
                CfnTag.builder().key("Team").value("mail").build()))
            .build(),
        CfnEmailAddress::getAttrEmailAddressArn);
  }

  /**
   * Email address "support&#64;acme.email.connect.aws", declared by {@link shop.Support}.
   */
  public IConnectResource support() {
    return support;
  }

  private IConnectResource createHelp() {
    return retained(
        CfnEmailAddress.Builder.create(this, "Help")
            .instanceArn(instance.getInstanceArn())
            .emailAddress("help@acme.email.connect.aws")
            .aliasConfigurations(List.of(
                CfnEmailAddress.AliasConfigurationProperty.builder()
                    .emailAddressArn(support.getResourceArn())
                    .build()))
            .build(),
        CfnEmailAddress::getAttrEmailAddressArn);
  }

  /**
   * Email address "help&#64;acme.email.connect.aws", declared by {@link shop.Help}.
   */
  public IConnectResource help() {
    return help;
  }

  private IConnectResource createBothRegions() {
    return retained(
        CfnTrafficDistributionGroup.Builder.create(this, "BothRegions")
            .instanceArn(instance.getInstanceArn())
            .name("Both Regions")
            .description("Calls of all numbers")
            .tags(List.of(
                CfnTag.builder().key("Team").value("calls").build()))
            .build(),
        CfnTrafficDistributionGroup::getAttrTrafficDistributionGroupArn);
  }

  /**
   * Traffic distribution group "Both Regions", declared by {@link shop.BothRegions}.
   */
  public IConnectResource bothRegions() {
    return bothRegions;
  }
}
