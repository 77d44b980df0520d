package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.connect.CfnPredefinedAttribute;
import software.amazon.awscdk.services.connect.CfnPredefinedAttributeProps;
import software.constructs.Construct;

/**
 * A predefined attribute: what users have as a proficiency and routing criteria ask for.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html">AWS::Connect::PredefinedAttribute</a>
 */
public class PredefinedAttribute extends CfnPredefinedAttribute implements IPredefinedAttribute {
  private final String attributeName;

  private PredefinedAttribute(Construct scope, String id, CfnPredefinedAttributeProps props) {
    super(scope, id, props);
    this.attributeName = props.getName();
    ConnectStack.pace(scope, id, this);
    ConnectStack.register(scope, Resource.PREDEFINED_ATTRIBUTE, id, this);
  }

  /** A predefined attribute that exists already. */
  public static IPredefinedAttribute fromPredefinedAttributeName(String name) {
    return () -> name;
  }

  @Override
  public String getPredefinedAttributeName() {
    return attributeName;
  }

  /** Builds a predefined attribute. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private final List<String> values = new ArrayList<>();
    private final List<String> purposes = new ArrayList<>();
    private Boolean validateValues;
    private Boolean readOnly;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a predefined attribute in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Adds a value. */
    public Builder value(String value) {
      values.add(value);
      return this;
    }

    /** Adds what it is for. */
    public Builder purpose(String purpose) {
      purposes.add(purpose);
      return this;
    }

    /** Whether contacts may have no other values. */
    public Builder validateValues(boolean validateValues) {
      this.validateValues = validateValues;
      return this;
    }

    /** Whether the admin website shows it without letting it be changed. */
    public Builder readOnly(boolean readOnly) {
      this.readOnly = readOnly;
      return this;
    }

    /** Adds it to the scope. */
    public PredefinedAttribute build() {
      return new PredefinedAttribute(
          scope,
          id,
          CfnPredefinedAttributeProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .values(values.isEmpty() ? null : ValuesProperty.builder().stringList(values).build())
              .purposes(given(purposes))
              .attributeConfiguration(configuration())
              .build());
    }

    private AttributeConfigurationProperty configuration() {
      return validateValues == null && readOnly == null
          ? null
          : AttributeConfigurationProperty.builder()
              .enableValueValidationOnAssociation(validateValues)
              .isReadOnly(readOnly)
              .build();
    }
  }
}
