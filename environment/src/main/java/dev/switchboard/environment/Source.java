package dev.switchboard.environment;

/** Where a configuration value was written. */
public sealed interface Source {
  /**
   * In words, such as {@code config/production.json:12:5} or {@code variable
   * SWITCHBOARD_QUEUES__SALES__MAX_CONTACTS}.
   */
  String words();

  /**
   * A place in a file.
   *
   * @param file the file's name with its folder's, such as {@code config/production.json}
   * @param line counted from 1
   * @param column counted from 1
   */
  record InFile(String file, int line, int column) implements Source {
    @Override
    public String words() {
      return file + ":" + line + ":" + column;
    }
  }

  /** An environment variable. */
  record Variable(String name) implements Source {
    @Override
    public String words() {
      return "variable " + name;
    }
  }

  /** The schema's default: nobody wrote the value. */
  record Default() implements Source {
    @Override
    public String words() {
      return "default";
    }
  }
}
