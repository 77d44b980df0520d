package dev.switchboard.runtime.connect;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.runtime.ConnectStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.connect.CfnView;
import software.amazon.awscdk.services.connect.CfnViewProps;
import software.constructs.Construct;

/**
 * A view: a page of a step-by-step guide. Flow content names it with a version, {@code $LATEST}
 * unless something else is said, so that flows follow what is published.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html">AWS::Connect::View</a>
 */
public class View extends CfnView implements IView {
  private static final String LATEST = ":$LATEST";
  private static final Pattern UNQUALIFIED = Pattern.compile(".*/view/[^:/]+");

  private String arn;

  private View(Construct scope, String id, CfnViewProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** A view that exists already; without a version, the latest. */
  public static IView fromViewArn(Construct scope, String id, String arn) {
    return qualified(Imported.of(scope, id, ResourceKind.VIEW, arn));
  }

  /**
   * A view that exists already, which must belong to the instance; without a version, the latest.
   */
  public static IView fromViewArn(String id, String arn, IInstance instance) {
    return qualified(Imported.of(id, ResourceKind.VIEW, arn, instance));
  }

  /** A view that exists already, by its id in the instance; without a version, the latest. */
  public static IView fromViewAttributes(IInstance instance, String resourceId) {
    return qualified(Imported.ofId(ResourceKind.VIEW, resourceId, instance));
  }

  /**
   * A view that AWS manages; it belongs to no instance.
   *
   * @param scope something in the stack that refers to it
   * @param name its name, such as {@code form}; without a version such as {@code form:2}, the first
   */
  public static IView fromAwsManaged(Construct scope, String name) {
    String region = Stack.of(scope).getRegion();
    String partition =
        ConnectArn.isToken(region)
            ? Stack.of(scope).getPartition()
            : ConnectArn.partitionOf(region);
    return new Imported(
        "arn:"
            + partition
            + ":connect:"
            + region
            + ":aws:view/"
            + name
            + (name.contains(":") ? "" : ":1"));
  }

  private static IView qualified(Imported view) {
    // What is looked up by name comes without a version.
    return ConnectArn.isToken(view.arn()) || UNQUALIFIED.matcher(view.arn()).matches()
        ? new Imported(view.arn() + LATEST)
        : view;
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrViewArn();
    }
    return arn;
  }

  @Override
  public String getContentArn() {
    return getResourceArn() + LATEST;
  }

  /** Builds a view. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private final List<String> actions = new ArrayList<>();
    private Map<String, Object> template;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a view in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The template, a JSON file. */
    public Builder template(Path file) {
      try {
        template =
            new ObjectMapper()
                .readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Object>>() {});
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(
            id + ": the template " + file.getFileName() + " can't be read", e);
      }
    }

    /** The template. */
    public Builder template(Map<String, Object> template) {
      this.template = Map.copyOf(template);
      return this;
    }

    /** Adds an action that a user of the view may take. */
    public Builder action(String action) {
      actions.add(action);
      return this;
    }

    /** Adds it to the scope. */
    public View build() {
      return new View(
          scope,
          id,
          CfnViewProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .description(description)
              .template(required(template, "template"))
              .actions(actions)
              .tags(cfnTags())
              .build());
    }
  }
}
