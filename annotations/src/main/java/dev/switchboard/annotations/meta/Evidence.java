package dev.switchboard.annotations.meta;

/** How sure the shape of an action is. */
public enum Evidence {
  /** An AWS page gives the parameters. */
  DOCUMENTED,
  /** No page gives the parameters; the shape is that of exported flows. */
  EXPORTED,
  /** A team of its own vouches for it. */
  OWN
}
