package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.HoursOfOperation;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IHoursOfOperation;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.connect.IPrompt;
import dev.switchboard.runtime.connect.IQueue;
import dev.switchboard.runtime.connect.PhoneNumber;
import dev.switchboard.runtime.connect.Prompt;
import dev.switchboard.runtime.connect.Queue;
import dev.switchboard.runtime.connect.WeeklyHours;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.services.connect.CfnEmailAddress;
import software.amazon.awscdk.services.connect.CfnHoursOfOperation;
import software.amazon.awscdk.services.connect.CfnQueue;

/**
 * The hours and queues.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class QueuesStack extends ConnectStack {
  private final IInstance instance;

  private final IHoursOfOperation holidays;

  private final IHoursOfOperation shop;

  private final IPrompt hello;

  private final IPhoneNumber line;

  private final IPhoneNumber other;

  private final IConnectResource ordersMail;

  private final IQueue orders;

  /**
   * Creates all of them.
   */
  public QueuesStack(ContactCenterApp center, IInstance instance) {
    super(center, "Queues", "Hours and queues of the contact center");
    this.instance = instance;
    this.holidays = owns(Resource.HOURS_OF_OPERATION, "Holidays") ? createHolidays() : center.existing().hoursOfOperation("Holidays", instance);
    this.shop = owns(Resource.HOURS_OF_OPERATION, "Shop") ? createShop() : center.existing().hoursOfOperation("Shop", instance);
    this.hello = owns(Resource.PROMPT, "Hello") ? createHello() : center.existing().prompt("Hello", instance);
    this.line = owns(Resource.PHONE_NUMBER, "Line") ? createLine() : center.existing().phoneNumber("Line", instance);
    this.other = owns(Resource.PHONE_NUMBER, "Other") ? createOther() : center.existing().phoneNumber("Other", instance);
    this.ordersMail = owns(Resource.EMAIL_ADDRESS, "OrdersMail") ? createOrdersMail() : center.existing().resource(Resource.EMAIL_ADDRESS, "OrdersMail", instance);
    this.orders = owns(Resource.QUEUE, "Orders") ? createOrders() : center.existing().queue("Orders", instance);
  }

  private IHoursOfOperation createHolidays() {
    return HoursOfOperation.Builder.create(this, "Holidays")
        .instance(instance)
        .name("Holidays")
        .timeZone("UTC")
        .open(WeeklyHours.of("09:00", "17:00", "MONDAY"))
        .build();
  }

  /**
   * Hours of operation "Holidays", declared by {@link shop.Holidays}.
   */
  public IHoursOfOperation holidays() {
    return holidays;
  }

  private IHoursOfOperation createShop() {
    return with(
        HoursOfOperation.Builder.create(this, "Shop")
        .instance(instance)
        .name("Shop")
        .description("When the shop is open")
        .timeZone("UTC")
        .open(WeeklyHours.of("09:00", "17:00", "MONDAY"))
        .build(),
        it -> it.setParentHoursOfOperations(List.of(
            CfnHoursOfOperation.HoursOfOperationsIdentifierProperty.builder()
                .id(resourceId(holidays))
                .build())));
  }

  /**
   * Hours of operation "Shop", declared by {@link shop.Shop}.
   */
  public IHoursOfOperation shop() {
    return shop;
  }

  private IPrompt createHello() {
    return Prompt.Builder.create(this, "Hello")
        .instance(instance)
        .name("Hello")
        .description("Says hello")
        .file(file("prompts/hello.wav"))
        .tag("Team", "shop")
        .build();
  }

  /**
   * Prompt "Hello", declared by {@link shop.Hello}.
   */
  public IPrompt hello() {
    return hello;
  }

  private IPhoneNumber createLine() {
    return with(
        PhoneNumber.Builder.create(this, "Line")
        .instance(instance)
        .description("Brought in")
        .retain(settings().deployment().retainData())
        .build(),
        it -> it.setSourcePhoneNumberArn("arn:aws:sms-voice:eu-central-1:111122223333:phone-number/phone-4711"));
  }

  /**
   * Phone number "Line", declared by {@link shop.Line}.
   */
  public IPhoneNumber line() {
    return line;
  }

  private IPhoneNumber createOther() {
    return PhoneNumber.Builder.create(this, "Other")
        .instance(instance)
        .description("Claimed")
        .countryCode("DE")
        .type("DID")
        .prefix("+4930")
        .retain(settings().deployment().retainData())
        .build();
  }

  /**
   * Phone number "Other", declared by {@link shop.Other}.
   */
  public IPhoneNumber other() {
    return other;
  }

  private IConnectResource createOrdersMail() {
    return retained(
        CfnEmailAddress.Builder.create(this, "OrdersMail")
            .instanceArn(instance.getInstanceArn())
            .emailAddress("orders@acme.email.connect.aws")
            .build(),
        CfnEmailAddress::getAttrEmailAddressArn);
  }

  /**
   * Email address "orders&#64;acme.email.connect.aws", declared by {@link shop.OrdersMail}.
   */
  public IConnectResource ordersMail() {
    return ordersMail;
  }

  private IQueue createOrders() {
    return with(
        Queue.Builder.create(this, "Orders")
        .instance(instance)
        .name("Orders")
        .hours(shop)
        .settings(settings().queue("Orders"))
        .build(),
        it -> it.setStatus("DISABLED"),
        it -> it.setOutboundEmailConfig(CfnQueue.OutboundEmailConfigProperty.builder()
            .outboundEmailAddressId(ordersMail.getResourceArn())
            .build()),
        it -> it.setAdditionalEmailAddresses(List.of(
            CfnQueue.EmailAddressProperty.builder()
                .emailAddressArn(ordersMail.getResourceArn())
                .build())));
  }

  /**
   * Queue "Orders", declared by {@link shop.Orders}.
   */
  public IQueue orders() {
    return orders;
  }
}
