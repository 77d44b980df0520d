package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.nio.file.Path;
import software.amazon.awscdk.services.connect.CfnPrompt;
import software.amazon.awscdk.services.connect.CfnPromptProps;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/**
 * A prompt, made from an audio file in S3.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-prompt.html">AWS::Connect::Prompt</a>
 */
public class Prompt extends CfnPrompt implements IPrompt {
  private String arn;

  private Prompt(Construct scope, String id, CfnPromptProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** A prompt that exists already. */
  public static IPrompt fromPromptArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.PROMPT, arn);
  }

  /** A prompt that exists already, which must belong to the instance. */
  public static IPrompt fromPromptArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.PROMPT, arn, instance);
  }

  /** A prompt that exists already, by its id in the instance. */
  public static IPrompt fromPromptAttributes(IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.PROMPT, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrPromptArn();
    }
    return arn;
  }

  /** Builds a prompt. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private Path file;
    private String s3Uri;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a prompt in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The audio file, which is uploaded as an asset. */
    public Builder file(Path file) {
      this.file = file;
      return this;
    }

    /** The audio file in S3, {@code s3://bucket/key}. */
    public Builder s3Uri(String s3Uri) {
      this.s3Uri = s3Uri;
      return this;
    }

    /** Adds it to the scope. */
    public Prompt build() {
      return new Prompt(
          scope,
          id,
          CfnPromptProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .description(description)
              .s3Uri(file == null ? required(s3Uri, "audio file") : upload())
              .tags(cfnTags())
              .build());
    }

    private String upload() {
      return Asset.Builder.create(scope, id + "Audio")
          .path(file.toString())
          .build()
          .getS3ObjectUrl();
    }
  }
}
