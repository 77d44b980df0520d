package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.Instance;
import dev.switchboard.runtime.connect.LexAssociation;
import javax.annotation.processing.Generated;

/**
 * The instance.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class InstanceStack extends ConnectStack {
  private final IInstance acme;

  /**
   * Creates all of them.
   */
  public InstanceStack(ContactCenterApp center) {
    super(center, "Instance", "Instance of the contact center");
    this.acme = owns(Resource.INSTANCE, "Acme") ? createAcme() : center.existing().instance("Acme");
    if (owns(Resource.INSTANCE, "Acme")) {
      associateOrderBot();
    }
    if (owns(Resource.INSTANCE, "Acme")) {
      associateSmalltalkBot();
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

  /**
   * Lets flows use Lex bot "Orders".
   */
  private void associateOrderBot() {
    new LexAssociation(this, "OrderBotAssociation", acme, center().existing().lexBot("OrderBot"), true);
  }

  /**
   * Lets flows use Lex bot "Smalltalk".
   */
  private void associateSmalltalkBot() {
    new LexAssociation(this, "SmalltalkBotAssociation", acme, center().existing().lexBot("SmalltalkBot"), false);
  }
}
