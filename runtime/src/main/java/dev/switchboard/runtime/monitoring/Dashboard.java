package dev.switchboard.runtime.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.constructs.Construct;

/** The dashboard: the instance, its queues, and if wanted each flow and function. */
final class Dashboard {
  private static final int COLUMNS = 24;
  private static final int HEIGHT = 6;

  /** More lines than this nobody can tell apart. */
  private static final int LINES = 20;

  private final String region;
  private final List<Map<String, Object>> widgets = new ArrayList<>();
  private int column;
  private int row;

  Dashboard(String region) {
    this.region = region;
  }

  /** Starts a part under a heading. */
  Dashboard heading(String text) {
    nextRow();
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
    if (column + width > COLUMNS) {
      nextRow();
    }
    Map<String, Object> properties = new TreeMap<>();
    properties.put("title", title);
    properties.put("region", region);
    properties.put("view", "timeSeries");
    properties.put("period", Metric.PERIOD_SECONDS);
    properties.put("metrics", lines);
    if (!levels.isEmpty()) {
      properties.put("annotations", Map.of("horizontal", levels));
    }
    widgets.add(widget("metric", width, HEIGHT, properties));
    column += width;
    return this;
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

  /** Adds it to a scope. */
  void create(Construct scope, String name) {
    try {
      CfnDashboard.Builder.create(scope, "Dashboard")
          .dashboardName(name)
          .dashboardBody(new ObjectMapper().writeValueAsString(Map.of("widgets", widgets)))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
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
