package dev.switchboard.runtime.connect;

/** The alias of a Lex bot. */
public interface ILexBot extends IConnectResource {
  /** The alias's ARN. */
  default String getLexBotAliasArn() {
    return getResourceArn();
  }
}
