package dev.switchboard.runtime.logs;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;

/** The stack of what keeps logs beyond their log groups. */
final class LogsStack extends ConnectStack {
  private LogsStack(ContactCenterApp center) {
    super(center, "Logs", "Logs of the contact center that are kept in buckets");
  }

  /** That of a contact center in its region; made when first asked for. */
  static LogsStack of(ContactCenterApp center) {
    return center.part(LogsStack.class, LogsStack::new);
  }
}
