package dev.switchboard.annotations;

/** What a security profile calls an application. */
public enum ApplicationType {
  /** An application in the agent workspace. */
  THIRD_PARTY_APPLICATION,
  /** A server of tools that AI agents call. */
  MCP
}
