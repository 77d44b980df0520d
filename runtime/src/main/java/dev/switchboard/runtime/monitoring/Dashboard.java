package dev.switchboard.runtime.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.constructs.Construct;

/**
 * The dashboard: the instance, its queues, and if wanted each flow and function. What is more than
 * CloudWatch shows on one is on further dashboards, and each of those in a stack of its own, since
 * a template has at most 1 MB.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html">CloudWatch
 *     service quotas</a>
 */
final class Dashboard {
  /** On one dashboard. */
  private static final int MOST_WIDGETS = 500;

  /** On one dashboard, all widgets together. */
  private static final int MOST_LINES = 2500;

  private static final int COLUMNS = 24;
  private static final int HEIGHT = 6;

  /** More lines than this nobody can tell apart. */
  private static final int LINES = 20;

  /** What a heading needs room for: itself, and what may stand in the row below it. */
  private static final int HEADING_AND_ROW = 5;

  private final String region;
  private final List<List<Map<String, Object>>> dashboards = new ArrayList<>();
  private List<Map<String, Object>> widgets;
  private int linesShown;
  private int column;
  private int row;

  Dashboard(String region) {
    this.region = region;
    next();
  }

  /** Starts a part under a heading. */
  Dashboard heading(String text) {
    if (widgets.size() > MOST_WIDGETS - HEADING_AND_ROW) {
      next();
    } else {
      nextRow();
    }
    widgets.add(
        widget(
            "text",
            COLUMNS,
            1,
            new TreeMap<>(Map.of("markdown", "# " + text, "background", "transparent"))));
    column = 0;
    row++;
    return this;
  }

  /** A graph of some metrics, as wide as a number of columns. */
  Dashboard graph(String title, int width, List<List<Object>> lines) {
    return graph(title, width, lines, List.of());
  }

  /** A graph of some metrics with horizontal lines, by label and value. */
  Dashboard graph(
      String title, int width, List<List<Object>> lines, List<Map<String, Object>> levels) {
    if (widgets.size() == MOST_WIDGETS || linesShown + lines.size() > MOST_LINES) {
      next();
    } else if (column + width > COLUMNS) {
      nextRow();
    }
    linesShown += lines.size();
    Map<String, Object> properties = new TreeMap<>();
    properties.put("title", title);
    properties.put("region", region);
    properties.put("view", "timeSeries");
    properties.put("period", Metric.PERIOD_SECONDS);
    properties.put("metrics", shortened(lines));
    if (!levels.isEmpty()) {
      properties.put("annotations", Map.of("horizontal", levels));
    }
    widgets.add(widget("metric", width, HEIGHT, properties));
    column += width;
    return this;
  }

  /**
   * A point stands for what the line before has in that place: a flow's line of a large contact
   * center is a third as long, and the instance's id is in each graph once.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html">the
   *     structure of a dashboard's body</a>
   */
  private static List<List<Object>> shortened(List<List<Object>> lines) {
    List<List<Object>> shortened = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Object> line = new ArrayList<>(lines.get(i));
      for (int j = 0; i > 0 && j < Math.min(line.size(), lines.get(i - 1).size()); j++) {
        if (line.get(j) instanceof String && line.get(j).equals(lines.get(i - 1).get(j))) {
          line.set(j, ".");
        }
      }
      shortened.add(line);
    }
    return shortened;
  }

  /** Graphs of one metric each of many things, as many as it takes. */
  <T> Dashboard graphs(String title, List<T> things, Function<T, List<Object>> line) {
    for (int start = 0; start < things.size(); start += LINES) {
      List<T> part = things.subList(start, Math.min(start + LINES, things.size()));
      graph(
          things.size() <= LINES ? title : title + " (" + (start / LINES + 1) + ")",
          COLUMNS / 2,
          part.stream().map(line).toList());
    }
    return this;
  }

  /**
   * Adds it.
   *
   * @param name what it is called; further ones have a number behind it
   * @param stacks the stack of a number, from 1 on
   */
  void create(String name, IntFunction<Construct> stacks) {
    for (int number = 1; number <= dashboards.size(); number++) {
      try {
        CfnDashboard.Builder.create(stacks.apply(number), "Dashboard")
            .dashboardName(number == 1 ? name : name + "-" + number)
            .dashboardBody(
                new ObjectMapper()
                    .writeValueAsString(Map.of("widgets", dashboards.get(number - 1))))
            .build();
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void next() {
    widgets = new ArrayList<>();
    dashboards.add(widgets);
    linesShown = 0;
    column = 0;
    row = 0;
  }

  private void nextRow() {
    if (column > 0) {
      row += HEIGHT;
    }
    column = 0;
  }

  private Map<String, Object> widget(
      String type, int width, int height, Map<String, Object> properties) {
    Map<String, Object> widget = new TreeMap<>();
    widget.put("type", type);
    widget.put("x", column);
    widget.put("y", row);
    widget.put("width", width);
    widget.put("height", height);
    widget.put("properties", new TreeMap<>(properties));
    return widget;
  }
}
