package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.HoursOfOperation;
import dev.switchboard.runtime.connect.HoursOverride;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IHoursOfOperation;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.connect.IQueue;
import dev.switchboard.runtime.connect.PhoneNumber;
import dev.switchboard.runtime.connect.Queue;
import dev.switchboard.runtime.connect.WeeklyHours;
import javax.annotation.processing.Generated;

/**
 * The hours and queues.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class QueuesStack extends ConnectStack {
  private final IInstance instance;

  private final IHoursOfOperation supportHours;

  private final IPhoneNumber mainLine;

  private final IContactFlow whisper;

  private final IQueue orders;

  /**
   * Creates all of them.
   */
  public QueuesStack(ContactCenterApp center, IInstance instance) {
    super(center, "Queues", "Hours and queues of the contact center");
    this.instance = instance;
    this.supportHours = owns(Resource.HOURS_OF_OPERATION, "SupportHours") ? createSupportHours() : center.existing().hoursOfOperation("SupportHours", instance);
    this.mainLine = owns(Resource.PHONE_NUMBER, "MainLine") ? createMainLine() : center.existing().phoneNumber("MainLine", instance);
    this.whisper = owns(Resource.CONTACT_FLOW, "Whisper") ? createWhisper() : center.existing().contactFlow("Whisper", instance);
    this.orders = owns(Resource.QUEUE, "Orders") ? createOrders() : center.existing().queue("Orders", instance);
  }

  private IHoursOfOperation createSupportHours() {
    return HoursOfOperation.Builder.create(this, "SupportHours")
        .instance(instance)
        .name("Support hours")
        .timeZone("Europe/Berlin")
        .open(WeeklyHours.of("09:00", "12:00", "MONDAY", "FRIDAY"))
        .open(WeeklyHours.of("13:00", "17:30", "MONDAY"))
        .override(HoursOverride.closed("Christmas", "2026-12-24", "2026-12-26"))
        .override(HoursOverride.open("Sale", "2026-11-29", "2026-11-29", WeeklyHours.of("10:00", "16:00", "SUNDAY")).describedAs("Open on Sunday"))
        .build();
  }

  /**
   * Hours of operation "Support hours", declared by {@link shop.SupportHours}.
   */
  public IHoursOfOperation supportHours() {
    return supportHours;
  }

  private IPhoneNumber createMainLine() {
    return PhoneNumber.Builder.create(this, "MainLine")
        .instance(instance)
        .countryCode("US")
        .type("DID")
        .retain(settings().deployment().retainData())
        .build();
  }

  /**
   * Phone number "MainLine", declared by {@link shop.MainLine}.
   */
  public IPhoneNumber mainLine() {
    return mainLine;
  }

  private IContactFlow createWhisper() {
    return ContactFlow.Builder.create(this, "Whisper")
        .instance(instance)
        .name("Outbound")
        .type("OUTBOUND_WHISPER")
        .content(content("flows/Whisper.json"))
        .build();
  }

  /**
   * Outbound whisper flow "Outbound", declared by {@link shop.Whisper}.
   */
  public IContactFlow whisper() {
    return whisper;
  }

  private IQueue createOrders() {
    return Queue.Builder.create(this, "Orders")
        .instance(instance)
        .name("Orders")
        .description("New orders")
        .hours(supportHours)
        .maxContacts(100)
        .outboundCallerName("Acme")
        .outboundCallerNumber(mainLine)
        .outboundWhisper(whisper)
        .tag("Department", "Sales")
        .settings(settings().queue("Orders"))
        .build();
  }

  /**
   * Queue "Orders", declared by {@link shop.Orders}.
   */
  public IQueue orders() {
    return orders;
  }
}
