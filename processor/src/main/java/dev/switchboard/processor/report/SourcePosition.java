package dev.switchboard.processor.report;

/**
 * A place in a source file.
 *
 * @param file the file, as a path from the root of its sources: folders of the package, then the
 *     file's name
 * @param line the line, from 1; 0 where only the file is known
 * @param column the column, from 1; 0 where only the file is known
 */
public record SourcePosition(String file, int line, int column) {}
