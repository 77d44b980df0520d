package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.FlowText;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.validate.program.CenterFlow;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The texts that stand in the source of a contact center, with where they stand in words. */
final class Texts {
  private final List<Text> all = new ArrayList<>();

  /**
   * One text.
   *
   * @param place in words; worked out only for what is found
   * @param name what it is called: a parameter, a key, a member
   * @param value the text
   * @param spoken whether it is read to customers
   * @param origin where it was written
   */
  record Text(Supplier<String> place, String name, String value, boolean spoken, Origin origin) {
    /** Where it stands, in words. */
    String where() {
      return place.get();
    }
  }

  private Texts(ContactCenter center) {
    for (ResourceModel resource : center.resources()) {
      resource.declaration().tags().forEach(t -> add(resource, t.key().value(), t.value()));
      if (resource instanceof LambdaFunctionModel function) {
        function.environment().forEach(t -> add(function, t.key().value(), t.value()));
      } else if (resource instanceof QuickConnectModel quickConnect) {
        quickConnect.userReference().ifPresent(u -> add(quickConnect, "userReference", u));
        quickConnect.phoneNumber().ifPresent(n -> add(quickConnect, "phoneNumber", n));
      }
    }
    for (ProgramFlow flow : CenterProgram.of(center).flows()) {
      JavaWords words = new JavaWords(((CenterFlow) flow.source()).model());
      FlowText.of(flow).forEach(text -> add(text, words));
    }
  }

  /** The texts of a contact center, resources first. */
  static List<Text> of(ContactCenter center) {
    return center.derived(Texts.class, Texts::new).all;
  }

  private void add(ResourceModel resource, String name, Sourced<String> value) {
    all.add(
        new Text(() -> resource.words() + ", " + name, name, value.value(), false, value.origin()));
  }

  private void add(FlowText text, JavaWords words) {
    Supplier<String> place =
        () ->
            text.step().words()
                + ", "
                + words.parameter(text.step().action().identifier(), text.path());
    all.add(
        new Text(
            place, text.name(), text.value(), text.isSpoken(), CenterProgram.origin(text.place())));
  }
}
