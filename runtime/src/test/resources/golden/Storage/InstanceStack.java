package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ApprovedOrigin;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.Instance;
import dev.switchboard.runtime.connect.SecurityKey;
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
