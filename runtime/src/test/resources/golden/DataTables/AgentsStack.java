package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.services.connect.CfnDataTableRecord;

/**
 * The routing profiles, agent hierarchy and statuses.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class AgentsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final IConnectResource storesBerlin;

  /**
   * Creates all of them.
   */
  public AgentsStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Agents", "Routing profiles, agent hierarchy and statuses of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.storesBerlin = owns(Resource.DATA_TABLE_RECORD, "StoresBerlin") ? createStoresBerlin() : center.existing().resource(Resource.DATA_TABLE_RECORD, "StoresBerlin", instance);
  }

  private IConnectResource createStoresBerlin() {
    return created(
        CfnDataTableRecord.Builder.create(this, "StoresBerlin")
            .instanceArn(instance.getInstanceArn())
            .dataTableArn(queues.stores().getResourceArn())
            .dataTableRecord(CfnDataTableRecord.DataTableRecordProperty.builder()
                .primaryValues(List.of(
                    CfnDataTableRecord.ValueProperty.builder()
                        .attributeId(queues.storesCity().getResourceArn())
                        .attributeValue("Berlin")
                        .build()))
                .values(List.of(
                    CfnDataTableRecord.ValueProperty.builder()
                        .attributeId(queues.storesShare().getResourceArn())
                        .attributeValue("12.5")
                        .build(),
                    CfnDataTableRecord.ValueProperty.builder()
                        .attributeId(queues.storesCounters().getResourceArn())
                        .attributeValue("[1, 2]")
                        .build(),
                    CfnDataTableRecord.ValueProperty.builder()
                        .attributeId(queues.storesOpen().getResourceArn())
                        .attributeValue("true")
                        .build()))
                .build())
            .build(),
        CfnDataTableRecord::getAttrRecordId);
  }

  /**
   * Data table record "StoresBerlin", declared by {@link shop.Stores.Berlin}.
   */
  public IConnectResource storesBerlin() {
    return storesBerlin;
  }
}
