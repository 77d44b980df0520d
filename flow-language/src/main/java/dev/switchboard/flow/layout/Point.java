package dev.switchboard.flow.layout;

/**
 * Where the upper left corner of a block is on the designer's canvas.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(int x, int y) {}
