package dev.switchboard.runtime;

/**
 * Checks what was written: each finding of the CDK's template validation and each limit of
 * CloudFormation that a template exceeds fails the run.
 */
final class ValidationInterceptor implements SynthesisInterceptor {
  @Override
  public int order() {
    return VALIDATION;
  }

  @Override
  public void after(SynthesisRun run) {
    ValidationReport.read(run.output()).findings().forEach(run::finding);
    run.templates().forEach(template -> template.findings().forEach(run::finding));
  }
}
