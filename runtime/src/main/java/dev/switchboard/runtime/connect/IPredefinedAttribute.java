package dev.switchboard.runtime.connect;

/** A predefined attribute. It has no ARN: everything that refers to it names it. */
public interface IPredefinedAttribute extends IConnectResource {
  /** The name, which is all that refers to it. */
  String getPredefinedAttributeName();

  /** The name, since there is no ARN. */
  @Override
  default String getResourceArn() {
    return getPredefinedAttributeName();
  }
}
