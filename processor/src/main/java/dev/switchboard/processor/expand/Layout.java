package dev.switchboard.processor.expand;

import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The blocks of a flow in declaration order, sections entered in order, and what each type of the
 * flow leads to.
 */
final class Layout {
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Block> firstOf = new HashMap<>();

  Layout(FlowModel flow) {
    add(flow.scope(), List.of());
  }

  /** The blocks in order. */
  List<Route> routes() {
    return routes;
  }

  /** The block that a block's or section's type leads to. */
  Optional<Block> block(String typeName) {
    return Optional.ofNullable(firstOf.get(typeName));
  }

  /** The block that is declared below another; empty below the last. */
  Optional<Block> following(Route route) {
    return route.index() + 1 < routes.size()
        ? Optional.of(routes.get(route.index() + 1).block())
        : Optional.empty();
  }

  private void add(Scope scope, List<Block> outerHandlers) {
    List<Block> handlers = new ArrayList<>(outerHandlers);
    handler(scope).ifPresent(h -> handlers.add(0, h));
    for (Scope.Part part : scope.parts()) {
      if (part instanceof Scope.BlockPart p) {
        Block block = p.block();
        List<Block> others = handlers.stream().filter(h -> h != block).toList();
        routes.add(new Route(block, routes.size(), others));
        firstOf.putIfAbsent(block.typeName(), block);
      } else if (part instanceof Scope.SectionPart p) {
        int first = routes.size();
        add(p.scope(), handlers);
        if (first < routes.size()) {
          firstOf.putIfAbsent(p.scope().typeName(), routes.get(first).block());
        }
      }
    }
  }

  private static Optional<Block> handler(Scope scope) {
    return scope.parts().stream()
        .filter(Scope.BlockPart.class::isInstance)
        .map(p -> ((Scope.BlockPart) p).block())
        .filter(Block::errorHandler)
        .findFirst();
  }
}
