package dev.switchboard.processor.cycles;

import static dev.switchboard.annotations.meta.Resource.CONTACT_FLOW;
import static dev.switchboard.annotations.meta.Resource.CUSTOM;
import static dev.switchboard.annotations.meta.Resource.HIERARCHY_GROUP;
import static dev.switchboard.annotations.meta.Resource.HIERARCHY_STRUCTURE;
import static dev.switchboard.annotations.meta.Resource.HOURS_OF_OPERATION;
import static dev.switchboard.annotations.meta.Resource.INSTANCE;
import static dev.switchboard.annotations.meta.Resource.PHONE_NUMBER;
import static dev.switchboard.annotations.meta.Resource.PREDEFINED_ATTRIBUTE;
import static dev.switchboard.annotations.meta.Resource.QUEUE;
import static dev.switchboard.annotations.meta.Resource.QUICK_CONNECT;
import static dev.switchboard.annotations.meta.Resource.ROUTING_PROFILE;
import static dev.switchboard.annotations.meta.Resource.SECURITY_PROFILE;
import static dev.switchboard.annotations.meta.Resource.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever a resource refers to is of an earlier concern, or of the lower level of its own, unless
 * the reference can be cut. So the stacks of a growing contact center never wait for each other.
 */
class LevelsTest {
  /** References of kinds whose members are read one by one; flows refer to what they like. */
  private static final Map<Resource, List<Resource>> READ =
      Map.of(
          QUEUE, List.of(HOURS_OF_OPERATION, PHONE_NUMBER),
          ROUTING_PROFILE, List.of(QUEUE),
          QUICK_CONNECT, List.of(QUEUE, USER, CONTACT_FLOW),
          HIERARCHY_GROUP, List.of(HIERARCHY_STRUCTURE, HIERARCHY_GROUP),
          SECURITY_PROFILE, List.of(HIERARCHY_GROUP),
          USER, List.of(ROUTING_PROFILE, SECURITY_PROFILE, HIERARCHY_GROUP, PREDEFINED_ATTRIBUTE));

  /** What can neither be cut nor be of another level than itself; told if it ever is a circle. */
  private static final Set<Resource> OWN_KIND = EnumSet.of(HIERARCHY_GROUP);

  @Test
  void everyReferenceLeadsDown() throws ReflectiveOperationException {
    Map<Resource, Set<Resource>> references = references();
    assertThat(references).hasSizeGreaterThan(12);
    references.forEach(
        (from, targets) -> {
          for (Resource to : targets) {
            assertThat(leadsDown(from, to) || isCut(from, to) || isOwnKind(from, to))
                .as(from + " refers to " + to)
                .isTrue();
          }
        });
    // Otherwise the exceptions would not be needed.
    assertThat(leadsDown(HOURS_OF_OPERATION, HOURS_OF_OPERATION)).isFalse();
    assertThat(leadsDown(QUEUE, ROUTING_PROFILE)).isFalse();
  }

  /** What annotations say of the order is what happens. */
  @Test
  void whatIsCreatedBeforeFlowsIsOfAnEarlierConcern() throws ReflectiveOperationException {
    for (Resource kind : Resource.values()) {
      CloudFormationResource described =
          annotation(kind).getAnnotation(CloudFormationResource.class);
      if (described != null) {
        assertThat(Concern.of(kind).compareTo(Concern.FLOWS) < 0)
            .as(kind.toString())
            .isEqualTo(described.beforeFlows());
      }
    }
  }

  private static boolean leadsDown(Resource from, Resource to) {
    return Concern.of(to).compareTo(Concern.of(from)) < 0
        || Concern.of(to) == Concern.of(from) && Concern.isUpper(from) && !Concern.isUpper(to);
  }

  private static boolean isCut(Resource from, Resource to) {
    return from == to && References.isLinked(from);
  }

  private static boolean isOwnKind(Resource from, Resource to) {
    return from == to && OWN_KIND.contains(from);
  }

  private static Map<Resource, Set<Resource>> references() throws ReflectiveOperationException {
    Map<Resource, Set<Resource>> references = new EnumMap<>(Resource.class);
    for (Resource kind : Resource.values()) {
      if (kind != CUSTOM && kind != INSTANCE) {
        Set<Resource> targets = EnumSet.noneOf(Resource.class);
        targets.addAll(READ.getOrDefault(kind, List.of()));
        collect(annotation(kind), targets, new HashSet<>());
        if (!targets.isEmpty()) {
          references.put(kind, targets);
        }
      }
    }
    return references;
  }

  private static Class<?> annotation(Resource kind) throws ClassNotFoundException {
    Class<?> beside = kind == CUSTOM ? CloudFormationResource.class : Queue.class;
    return Class.forName(beside.getPackageName() + "." + kind.annotation());
  }

  private static void collect(Class<?> annotation, Set<Resource> targets, Set<Class<?>> seen) {
    if (!seen.add(annotation)) {
      return;
    }
    for (Method member : annotation.getDeclaredMethods()) {
      Refers refers = member.getAnnotation(Refers.class);
      if (refers != null) {
        targets.add(refers.value());
      }
      Class<?> type = member.getReturnType();
      Class<?> item = type.isArray() ? type.getComponentType() : type;
      if (item.isAnnotation()) {
        collect(item, targets, seen);
      }
    }
  }
}
