package dev.switchboard.processor.read;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.ValueSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a contact center from its annotated types. */
public final class ContactCenterReader {
  private final Context context;
  private String reading = "";

  /**
   * A reader for one round.
   *
   * @param compiled whether a type was read from a class file instead of a source
   */
  public ContactCenterReader(
      Elements elements, Catalogue standard, Predicate<TypeElement> compiled) {
    this.context = new Context(elements, standard, compiled);
  }

  /** Whether the type or one nested in it carries an annotation of ours. */
  public boolean concerns(TypeElement type) {
    Marked marked = context.marked(type);
    if (marked.isOurs()) {
      return true;
    }
    for (Element nested : type.getEnclosedElements()) {
      if (nested instanceof TypeElement t && concerns(t)) {
        return true;
      }
    }
    return false;
  }

  /** The qualified name of the type that is read now, or was read last. */
  public String position() {
    return reading;
  }

  /**
   * Reads the contact center that these types and those nested in them declare; their order is of
   * no meaning.
   */
  public Reading read(Collection<TypeElement> types) {
    List<Marked> marked = new ArrayList<>();
    types.stream()
        .sorted(Comparator.comparing(context.names()::qualified))
        .forEach(type -> collect(type, marked));
    List<ResourceModel> resources = new ArrayList<>();
    for (Marked type : marked) {
      if (type.isResource() && !type.isBlock()) {
        reading = context.names().qualified(type.type());
        resources.add(resource(type));
      }
    }
    resources.sort(Comparator.comparing(r -> r.declaration().typeName()));
    checkIds(resources);
    marked.forEach(new Placement(context)::check);
    return new Reading(
        new ContactCenter(
            packageName(resources), resources, Map.of(), Optional.empty(), valueSets(marked)),
        context.readings().findings(),
        context.readings().unreadable(),
        context.readings().unreadableValues(),
        context.readings().suppressions(),
        context.blockTypes().catalogue());
  }

  private void collect(TypeElement type, List<Marked> found) {
    Marked marked = context.marked(type);
    if (marked.isOurs()) {
      found.add(marked);
    }
    for (Element nested : type.getEnclosedElements()) {
      if (nested instanceof TypeElement t) {
        collect(t, found);
      }
    }
  }

  private ResourceModel resource(Marked type) {
    Marked.Declared declared = type.declarations().get(0);
    if (type.declarations().size() > 1) {
      Marked.Declared second = type.declarations().get(1);
      context
          .readings()
          .error(
              "SeveralDeclarations",
              context.names().simple(type.type())
                  + ": declares a "
                  + declared.words()
                  + " and also a "
                  + second.words()
                  + "; declare each on a type of its own",
              new Origin(type.type(), second.annotation(), null));
    }
    Written annotation = context.written(type.type(), declared.annotation());
    Declaration declaration = context.declaration(type.type(), annotation);
    ResourceReader reader = declared.reader().get();
    if (!(reader instanceof PlainReader)) {
      declaration =
          PlainReader.more(context, type.type(), declared.annotation())
              .map(declaration::with)
              .orElse(declaration);
    }
    return reader.read(context, type, annotation, declaration);
  }

  private List<ValueSet> valueSets(List<Marked> marked) {
    ValueSetReader reader = new ValueSetReader(context);
    List<ValueSet> sets = new ArrayList<>();
    for (Marked type : marked) {
      if (type.has(Role.Addition.DYNAMIC_VALUES)) {
        reading = context.names().qualified(type.type());
        sets.add(reader.read(type));
      }
    }
    sets.sort(Comparator.comparing(ValueSet::typeName));
    return sets;
  }

  private void checkIds(List<ResourceModel> resources) {
    Map<String, ResourceModel> first = new HashMap<>();
    for (ResourceModel resource : resources) {
      ResourceModel other =
          first.putIfAbsent(resource.kind().key() + ":" + resource.id(), resource);
      if (other != null) {
        context
            .readings()
            .error(
                "DuplicateId",
                resource.kind().words()
                    + " "
                    + resource.declaration().typeName()
                    + ": its logical id is \""
                    + resource.id()
                    + "\", and so is that of "
                    + other.declaration().typeName()
                    + "; rename one of the types, or add @Identity",
                resource.declaration().origin());
      }
    }
  }

  /** The package of the instance, else what the packages of all declarations have in common. */
  private String packageName(List<ResourceModel> resources) {
    List<String> packages =
        resources.stream()
            .filter(r -> r.kind() == Resource.INSTANCE)
            .map(this::packageOf)
            .collect(Collectors.toCollection(ArrayList::new));
    if (packages.isEmpty()) {
      resources.forEach(r -> packages.add(packageOf(r)));
    }
    return packages.stream().reduce(ContactCenterReader::common).orElse("");
  }

  private String packageOf(ResourceModel resource) {
    return context
        .elements()
        .getPackageOf(resource.declaration().origin().element())
        .getQualifiedName()
        .toString();
  }

  private static String common(String a, String b) {
    String prefix = a;
    while (!prefix.isEmpty() && !(b + ".").startsWith(prefix + ".")) {
      prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('.')));
    }
    return prefix;
  }
}
