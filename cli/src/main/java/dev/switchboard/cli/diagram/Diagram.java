package dev.switchboard.cli.diagram;

import java.util.List;

/**
 * What is drawn: boxes, in groups, and arrows between them.
 *
 * @param title what it shows
 * @param downwards whether arrows run from top to bottom, and not from left to right
 * @param groups the groups, each after the group it is in
 * @param boxes the boxes
 * @param arrows the arrows
 * @param remarks what is not drawn
 */
public record Diagram(
    String title,
    boolean downwards,
    List<Group> groups,
    List<Box> boxes,
    List<Arrow> arrows,
    List<String> remarks) {
  public Diagram {
    groups = List.copyOf(groups);
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
    remarks = List.copyOf(remarks);
  }

  /** What a box looks like. */
  public enum Shape {
    /** Where contacts come in. */
    ENTRY,
    /** Something that is done. */
    STEP,
    /** Something that is decided. */
    CHOICE,
    /** Something that leads out of the flow, or a thing with a diagram of its own. */
    CALL,
    /** Where contacts wait. */
    QUEUE,
    /** Where contacts end. */
    END
  }

  /**
   * A group of boxes.
   *
   * @param id its id, unique among groups and boxes
   * @param label what is written on it
   * @param parent the id of the group it is in; empty if it is in none
   */
  public record Group(String id, String label, String parent) {}

  /**
   * A box.
   *
   * @param id its id, unique among groups and boxes
   * @param lines what is written in it
   * @param shape what it looks like
   * @param group the id of the group it is in; empty if it is in none
   */
  public record Box(String id, List<String> lines, Shape shape, String group) {
    public Box {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An arrow.
   *
   * @param from the id of the box it comes from
   * @param to the id of the box it leads to
   * @param label what is written at it; may be empty
   * @param dotted whether it is dotted
   */
  public record Arrow(String from, String to, String label, boolean dotted) {}

  /** The groups in a group. */
  List<Group> groupsIn(String parent) {
    return groups.stream().filter(group -> group.parent().equals(parent)).toList();
  }

  /** The boxes directly in a group. */
  List<Box> boxesIn(String group) {
    return boxes.stream().filter(box -> box.group().equals(group)).toList();
  }
}
