package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A queue from which agents may take contacts by hand. */
@Structure("RoutingProfileManualAssignmentQueueConfig")
@Structure(level = "QueueReference", value = "RoutingProfileQueueReference")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ManualQueue {
  /** The queue. */
  @Property("QueueReference.QueueArn")
  @Refers(Resource.QUEUE)
  Class<?> queue();

  /** The channel. */
  @Property("QueueReference.Channel")
  Channel channel();
}
