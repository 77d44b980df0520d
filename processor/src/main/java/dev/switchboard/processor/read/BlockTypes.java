package dev.switchboard.processor.read;

import dev.switchboard.flow.catalogue.BlockReading;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.BlockTypeReader;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Knows which annotation types are block annotations: the standard ones, and those that users
 * define.
 */
final class BlockTypes {
  private final Catalogue standard;
  private final Elements elements;
  private final Readings readings;
  private final Names names;
  private final List<BlockType> own = new ArrayList<>();

  BlockTypes(Catalogue standard, Elements elements, Readings readings, Names names) {
    this.standard = standard;
    this.elements = elements;
    this.readings = readings;
    this.names = names;
  }

  /** What the annotation type stands for, if it is a block annotation. Ask once for each. */
  Optional<BlockType> of(TypeElement annotation) {
    if (names.qualified(annotation).equals(EscapeHatch.NAME)) {
      return Optional.of(EscapeHatch.of(Map.of()));
    }
    Optional<BlockType> known = standard.block(names.qualified(annotation));
    if (known.isPresent()) {
      return known;
    }
    MirrorDeclaration declaration = new MirrorDeclaration(annotation, elements, names);
    if (names.qualified(annotation).startsWith("java.")
        || !BlockTypeReader.describesBlock(declaration)) {
      return Optional.empty();
    }
    BlockReading reading = BlockTypeReader.read(declaration);
    reading
        .problems()
        .forEach(
            p -> readings.error("BlockAnnotation", words(annotation, p), origin(annotation, p)));
    BlockType block =
        reading.problems().isEmpty() ? reading.block().orElseThrow() : withoutActions(annotation);
    own.add(block);
    return Optional.of(block);
  }

  /** The standard block annotations, and those of the users that were asked for, by name. */
  Catalogue catalogue() {
    return own.isEmpty()
        ? standard
        : standard.with(
            own.stream()
                .filter(b -> !b.actions().isEmpty())
                .sorted(Comparator.comparing(BlockType::qualifiedName))
                .toList());
  }

  /** Keeps what carries the annotation a block, so that nobody is told that it is none. */
  private BlockType withoutActions(TypeElement annotation) {
    return new BlockType(
        names.simple(annotation), names.qualified(annotation), List.of(), List.of(), List.of());
  }

  private String words(TypeElement annotation, BlockReading.Problem problem) {
    boolean named = problem.member().isEmpty() || problem.message().startsWith("member ");
    String member = named ? "" : ", member " + problem.member();
    return "block annotation " + names.simple(annotation) + member + ": " + problem.message();
  }

  private Origin origin(TypeElement annotation, BlockReading.Problem problem) {
    for (Element member : annotation.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD && names.simple(member).equals(problem.member())) {
        return Origin.of(member);
      }
    }
    return Origin.of(annotation);
  }
}
