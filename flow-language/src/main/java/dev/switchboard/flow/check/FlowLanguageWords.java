package dev.switchboard.flow.check;

/** Speaks of a flow's parts as the flow language spells them. */
final class FlowLanguageWords implements Words {
  @Override
  public String action(String identifier) {
    return "action \"" + identifier + "\"";
  }

  @Override
  public String parameter(String identifier, String path) {
    return "parameter " + path;
  }

  @Override
  public String errorBranch(String identifier, String errorType) {
    return "error branch " + errorType;
  }
}
