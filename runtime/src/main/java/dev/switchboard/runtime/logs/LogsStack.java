package dev.switchboard.runtime.logs;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;

/**
 * The stack of a kind of logs that are kept in a bucket. Each kind has its own: the instance's
 * bucket needs that of the access logs, and the archive needs the instance's log group.
 */
final class LogsStack extends ConnectStack {
  LogsStack(ContactCenterApp center, String concern, String description) {
    super(center, concern, description);
  }
}
