package dev.switchboard.runtime.connect;

import dev.switchboard.environment.FunctionSettings.Scaling;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalableTarget;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalableTarget.ScalableTargetActionProperty;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalableTarget.ScheduledActionProperty;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy.PredefinedMetricSpecificationProperty;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy.TargetTrackingScalingPolicyConfigurationProperty;
import software.amazon.awscdk.services.lambda.CfnAlias;
import software.constructs.Construct;

/**
 * How many instances of a function's alias are kept warm: by use, within bounds that times of day
 * may change. A deployment starts again at the lower bound.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/autoscaling/application/userguide/services-that-can-integrate-lambda.html">AWS
 *     Lambda and Application Auto Scaling</a>
 */
final class WarmScaling {
  private static final String NAMESPACE = "lambda";
  private static final String DIMENSION = "lambda:function:ProvisionedConcurrency";

  WarmScaling(
      Construct scope,
      String id,
      LambdaFunction function,
      CfnAlias alias,
      int min,
      Scaling wanted) {
    CfnScalableTarget target =
        CfnScalableTarget.Builder.create(scope, id + "Scaling")
            .serviceNamespace(NAMESPACE)
            .scalableDimension(DIMENSION)
            .resourceId("function:" + function.getRef() + ":" + LambdaFunction.ALIAS)
            .minCapacity(min)
            .maxCapacity(wanted.maxConcurrency())
            .scheduledActions(schedules(wanted))
            .build();
    target.addResourceDependency(alias);
    CfnScalingPolicy.Builder.create(scope, id + "ScalingByUse")
        .policyName("by-use")
        .policyType("TargetTrackingScaling")
        .scalingTargetId(target.getRef())
        .targetTrackingScalingPolicyConfiguration(
            TargetTrackingScalingPolicyConfigurationProperty.builder()
                .targetValue(wanted.utilization())
                .predefinedMetricSpecification(
                    PredefinedMetricSpecificationProperty.builder()
                        .predefinedMetricType("LambdaProvisionedConcurrencyUtilization")
                        .build())
                .build())
        .build();
  }

  private static List<ScheduledActionProperty> schedules(Scaling wanted) {
    List<ScheduledActionProperty> schedules = new ArrayList<>();
    wanted
        .schedules()
        .forEach(
            (name, schedule) ->
                schedules.add(
                    ScheduledActionProperty.builder()
                        .scheduledActionName(name)
                        .schedule(schedule.at())
                        .timezone(schedule.timeZone().orElse(null))
                        .scalableTargetAction(
                            ScalableTargetActionProperty.builder()
                                .minCapacity(schedule.minConcurrency().orElse(null))
                                .maxCapacity(schedule.maxConcurrency().orElse(null))
                                .build())
                        .build()));
    return schedules.isEmpty() ? null : schedules;
  }
}
