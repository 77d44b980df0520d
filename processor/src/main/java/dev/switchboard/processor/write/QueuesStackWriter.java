package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PromptModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a stack of the hours, prompts, views, phone numbers, email addresses, data tables, queues
 * and outbound whisper flows.
 */
final class QueuesStackWriter {
  private final CenterCode code;
  private final Shard shard;
  private final FlowCode flows;

  QueuesStackWriter(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
    this.flows = new FlowCode(code, shard);
  }

  /** The class; empty if there is nothing to create. */
  Optional<TypeSpec> write() {
    List<ResourceModel> resources = code.created(shard);
    if (resources.isEmpty()) {
      return Optional.empty();
    }
    StackClass stack =
        new StackClass(code, shard, "hours and queues", Stream.of(Shard.first(Concern.INSTANCE)));
    resources.forEach(resource -> stack.resource(resource, creation(resource)));
    return Optional.of(stack.build());
  }

  private CodeBlock creation(ResourceModel resource) {
    if (resource instanceof HoursModel hours) {
      return HoursCode.creation(hours);
    } else if (resource instanceof PromptModel prompt) {
      return prompt(prompt);
    } else if (resource instanceof ViewModel view) {
      return view(view);
    } else if (resource instanceof PhoneNumberModel number) {
      return phoneNumber(number);
    } else if (resource instanceof QueueModel queue) {
      return queue(queue);
    }
    return resource instanceof PlainModel plain
        ? new PlainCode(code, shard).creation(plain)
        : flows.creation((FlowModel) resource);
  }

  private static CodeBlock prompt(PromptModel prompt) {
    return BuilderChain.of(Runtime.construct(prompt.kind()), prompt.id())
        .call("instance", "instance")
        .text("name", prompt.name().value())
        .text("description", prompt.description().value())
        .call("file", "file($S)", prompt.file().value())
        .tags(prompt.declaration().tags())
        .build();
  }

  private static CodeBlock view(ViewModel view) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(view.kind()), view.id())
            .call("instance", "instance")
            .text("name", view.name().value())
            .text("description", view.description().value())
            .call("template", "file($S)", view.template().value());
    view.actions().forEach(action -> chain.text("action", action.value()));
    return chain.tags(view.declaration().tags()).build();
  }

  private static CodeBlock phoneNumber(PhoneNumberModel number) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(number.kind()), number.id())
            .call("instance", "instance")
            .text("description", number.description().value())
            .text("countryCode", number.countryCode().value());
    if (!number.isBroughtIn()) {
      chain.call("type", "$S", number.type().value().name());
    }
    chain
        .text("prefix", number.prefix().value())
        .call("retain", "settings().deployment().retainData()");
    return chain.tags(number.declaration().tags()).build();
  }

  private CodeBlock queue(QueueModel queue) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(queue.kind()), queue.id())
            .call("instance", "instance")
            .text("name", queue.name().value())
            .text("description", queue.description().value());
    refer(chain, "hours", queue.hours(), Resource.HOURS_OF_OPERATION);
    queue.maxContacts().ifPresent(max -> chain.call("maxContacts", "$L", max.value()));
    queue.outboundCallerName().ifPresent(name -> chain.text("outboundCallerName", name.value()));
    refer(chain, "outboundCallerNumber", queue.outboundCallerNumber(), Resource.PHONE_NUMBER);
    refer(chain, "outboundWhisper", queue.outboundWhisper(), Resource.CONTACT_FLOW);
    return chain
        .tags(queue.declaration().tags())
        .call("settings", "settings().queue($S)", queue.id())
        .build();
  }

  private void refer(BuilderChain chain, String method, Optional<Link> link, Resource kind) {
    link.flatMap(l -> code.refer(l, kind, shard))
        .ifPresent(target -> chain.call(method, "$L", target));
  }
}
