package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class literals that stand on resources. */
final class References {
  private References() {}

  /** Those of all resources, in their order. */
  static List<Reference> ofResources(ContactCenter center) {
    List<Reference> list = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      if (resource instanceof QueueModel queue) {
        add(list, queue, "hours", Resource.HOURS_OF_OPERATION, queue.hours());
        add(list, queue, "number of its outbound caller", Resource.PHONE_NUMBER, queue.outboundCallerNumber());
        add(list, queue, "whisper of its outbound caller", Resource.CONTACT_FLOW, queue.outboundWhisper());
        queue.quickConnects().forEach(l -> add(list, queue, "quick connect", Resource.QUICK_CONNECT, Optional.of(l)));
      } else if (resource instanceof RoutingProfileModel profile) {
        add(list, profile, "default outbound queue", Resource.QUEUE, Optional.of(profile.defaultOutboundQueue()));
        profile.queues().forEach(q -> add(list, profile, "queue", Resource.QUEUE, Optional.of(q.queue())));
      } else if (resource instanceof PhoneNumberModel number) {
        add(list, number, "flow", Resource.CONTACT_FLOW, number.flow());
      } else if (resource instanceof QuickConnectModel quickConnect) {
        add(list, quickConnect, "queue", Resource.QUEUE, quickConnect.queue());
        add(list, quickConnect, "flow", Resource.CONTACT_FLOW, quickConnect.flow());
      }
    }
    return list;
  }

  private static void add(List<Reference> list, ResourceModel from, String member, Resource kind, Optional<Link> link) {
    link.ifPresent(l -> list.add(new Reference(from, member, kind, l)));
  }
}
