package dev.switchboard.annotations;

/**
 * The ten types of an Amazon Connect flow, spelled as {@code AWS::Connect::ContactFlow} spells
 * them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/create-contact-flow.html">Choose
 *     a flow type</a>
 */
public enum FlowType {
  /**
   * Inbound flow: the first thing on a contact; also disconnect flows, guides, task and email
   * flows.
   */
  CONTACT_FLOW,
  /** Customer queue flow: what a customer experiences while queued. */
  CUSTOMER_QUEUE,
  /** Customer hold flow: what a customer hears on hold. */
  CUSTOMER_HOLD,
  /** Customer whisper flow: what a customer hears just before joining the agent. */
  CUSTOMER_WHISPER,
  /** Outbound whisper flow: what the customer of an outbound or callback contact hears. */
  OUTBOUND_WHISPER,
  /** Agent hold flow: what an agent hears on hold. */
  AGENT_HOLD,
  /** Agent whisper flow: what an agent hears just before joining. */
  AGENT_WHISPER,
  /** Transfer to agent flow: run for the transferring agent by an agent (USER) quick connect. */
  AGENT_TRANSFER,
  /** Transfer to queue flow: run for the transferring agent by a queue quick connect. */
  QUEUE_TRANSFER,
  /** Campaign (journey) flow: run per recipient of an outbound campaign. */
  CAMPAIGN
}
