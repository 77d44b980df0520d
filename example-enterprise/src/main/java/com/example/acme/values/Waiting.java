package com.example.acme.values;

import dev.switchboard.annotations.DynamicNumber;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ValueSubject;

/** What supervisors say of the queues, without a deployment. */
@DynamicValues(name = "waiting", about = ValueSubject.QUEUES, description = "How long callers of support wait")
public interface Waiting {

  @DynamicNumber(
      defaultValue = 3,
      min = 0,
      max = 120,
      description = "The minutes that callers are told they will wait; from 20 on they are offered a call back")
  String MINUTES = "$.FlowAttributes.waiting_minutes";
}
