package dev.switchboard.cli;

/** Writes what a check found in one format. */
interface ReportWriter {
  /** The whole report, with a line break at its end. */
  String write(CheckReport report);
}
