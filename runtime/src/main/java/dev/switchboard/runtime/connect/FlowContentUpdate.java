package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/**
 * Sets the content of a flow or module that was created with {@link StubContent}, once everything
 * exists that the content refers to. The content travels as an asset, so its size is no matter;
 * deletion leaves the flow as it is.
 */
public class FlowContentUpdate extends CfnResource {
  /** Of a flow. */
  public FlowContentUpdate(
      Construct scope, String id, IInstance instance, IContactFlow flow, FlowTemplate content) {
    this(
        scope,
        id,
        properties(scope, id, instance, flow, content)
            .with("Revision", flow instanceof ContactFlow created ? created.revision() : null));
  }

  /** Of a module, with its contract. */
  public FlowContentUpdate(
      Construct scope, String id, IInstance instance, IFlowModule module, FlowTemplate content) {
    this(
        scope,
        id,
        properties(scope, id, instance, module, content)
            .with("Revision", module instanceof FlowModule created ? created.revision() : null)
            .with("Settings", module instanceof FlowModule created ? created.contract() : null));
  }

  private FlowContentUpdate(Construct scope, String id, Properties properties) {
    super(
        scope,
        id,
        CfnResourceProps.builder()
            .type("Custom::SwitchboardFlowContent")
            .properties(properties.map)
            .build());
    ConnectStack.pace(scope, id, this);
  }

  private static Properties properties(
      Construct scope, String id, IInstance instance, IConnectResource flow, FlowTemplate content) {
    Asset asset =
        Asset.Builder.create(scope, id + "Asset").path(file(id, content).toString()).build();
    return new Properties()
        .with("ServiceToken", ConnectHandler.FLOW_CONTENT.serviceToken(scope, instance))
        .with("FlowArn", flow.getResourceArn())
        .with("Bucket", asset.getS3BucketName())
        .with("Key", asset.getS3ObjectKey())
        .with("References", content.arns());
  }

  private static Path file(String id, FlowTemplate content) {
    try {
      Path folder = Files.createTempDirectory("switchboard");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve(id + ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(file, content.renderValues());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Properties {
    final Map<String, Object> map = new TreeMap<>();

    Properties with(String key, Object value) {
      if (value != null) {
        map.put(key, value);
      }
      return this;
    }
  }
}
