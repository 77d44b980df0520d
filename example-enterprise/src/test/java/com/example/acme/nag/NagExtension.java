package com.example.acme.nag;

import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.StackExtension;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.github.cdklabs.cdknag.NagReportFormat;
import java.util.List;
import software.amazon.awscdk.Aspects;

/**
 * Lets cdk-nag look at everything that is synthesized; only {@code NagIT} puts it on a class path.
 */
public final class NagExtension implements StackExtension {
  @Override
  public void create(ContactCenterApp center) {
    Aspects.of(center.app())
        .add(
            AwsSolutionsChecks.Builder.create()
                .reports(true)
                .reportFormats(List.of(NagReportFormat.JSON))
                .build());
  }
}
