package dev.switchboard.annotations;

/** How agents of an instance sign in. */
public enum IdentityManagement {
  /** Users are kept in Amazon Connect. */
  CONNECT_MANAGED,
  /** Users sign in through a SAML 2.0 identity provider. */
  SAML,
  /** Users come from an AWS Directory Service directory. */
  EXISTING_DIRECTORY
}
