package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.TagModel;
import dev.switchboard.processor.model.UserModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a stack of the security profiles and users. */
final class UsersStackWriter {
  private final CenterCode code;
  private final Shard shard;

  UsersStackWriter(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
  }

  /** The class; empty if there is nothing to create. */
  Optional<TypeSpec> write() {
    List<ResourceModel> resources = code.created(shard);
    if (resources.isEmpty()) {
      return Optional.empty();
    }
    StackClass stack =
        new StackClass(
            code, shard, "users and what they may do", Stream.of(Shard.first(Concern.INSTANCE)));
    resources.forEach(resource -> stack.resource(resource, creation(resource)));
    // Users name their proficiencies, which CloudFormation takes for plain text.
    code.created(PredefinedAttributeModel.class).stream()
        .map(code.sharding()::of)
        .distinct()
        .sorted()
        .forEach(stack::waitFor);
    if (shard.number() == 1 && !code.center().all(SecurityProfileModel.class).isEmpty()) {
      stack.statement(
          "$T.create(this, instance, settings(), $T.of($L))",
          Runtime.ENVIRONMENT_USERS,
          Set.class,
          code.center().all(UserModel.class).stream()
              .map(UserModel::id)
              .sorted()
              .map(id -> CodeBlock.of("$S", id))
              .collect(CodeBlock.joining(", ")));
    }
    return Optional.of(stack.build());
  }

  private CodeBlock creation(ResourceModel resource) {
    if (resource instanceof SecurityProfileModel profile) {
      return securityProfile(profile);
    }
    return user((UserModel) resource);
  }

  private CodeBlock securityProfile(SecurityProfileModel profile) {
    BuilderChain chain =
        start(profile)
            .text("name", profile.name().value())
            .text("description", profile.description().value());
    each(chain, "permission", profile.permissions());
    each(chain, "permission", profile.morePermissions());
    for (TagModel tag : profile.accessControlTags()) {
      chain.call("accessControlTag", "$S, $L", tag.key().value(), Texts.of(tag.value().value()));
    }
    each(chain, "tagRestrictedResource", profile.tagRestrictedResources());
    refer(chain, "accessControlGroup", profile.accessControlGroup(), Resource.HIERARCHY_GROUP);
    each(chain, "hierarchyRestrictedResource", profile.hierarchyRestrictedResources());
    for (SecurityProfileModel.Application application : profile.applications()) {
      chain.call(
          "application",
          "$L, $S, $L",
          Texts.of(application.namespace().value()),
          application.type().value().name(),
          list(application.permissions()));
    }
    each(chain, "flowModule", profile.flowModuleIds());
    for (SecurityProfileModel.PrimaryAttribute attribute : profile.dataTableAccess()) {
      chain.call(
          "dataTableAccess",
          "$L, $L",
          Texts.of(attribute.attribute().value()),
          list(attribute.values()));
    }
    return chain.tags(profile.declaration().tags()).build();
  }

  private CodeBlock user(UserModel user) {
    UserModel.Identity identity = user.identity();
    BuilderChain chain =
        start(user)
            .text("name", user.username().value())
            .text("firstName", identity.firstName().value())
            .text("lastName", identity.lastName().value())
            .text("email", identity.email().value())
            .text("secondaryEmail", identity.secondaryEmail().value())
            .text("mobile", identity.mobile().value())
            .text("directoryUserId", user.directoryUserId().value());
    refer(chain, "routingProfile", user.routingProfile(), Resource.ROUTING_PROFILE);
    user.securityProfiles()
        .forEach(
            profile ->
                refer(chain, "securityProfile", Optional.of(profile), Resource.SECURITY_PROFILE));
    refer(chain, "hierarchyGroup", user.hierarchyGroup(), Resource.HIERARCHY_GROUP);
    UserModel.Phone phone = user.phone();
    chain
        .call("phone", "$S", phone.type().value().name())
        .text("deskPhoneNumber", phone.deskPhoneNumber().value())
        .call("autoAccept", "$L", phone.autoAccept())
        .call("afterContactWorkSeconds", "$L", phone.afterContactWorkSeconds().value())
        .call("persistentConnection", "$L", phone.persistentConnection());
    user.channels().forEach(channel -> chain.call("channel", "$L", channel(channel)));
    for (UserModel.Proficiency proficiency : user.proficiencies()) {
      code.refer(proficiency.attribute(), Resource.PREDEFINED_ATTRIBUTE, shard)
          .ifPresent(
              attribute ->
                  chain.call(
                      "proficiency",
                      "$L, $L, $L",
                      attribute,
                      Texts.of(proficiency.value().value()),
                      proficiency.level().value()));
    }
    return chain
        .tags(user.declaration().tags())
        .call("settings", "settings().user($S)", user.id())
        .build();
  }

  private static CodeBlock channel(UserModel.OnChannel channel) {
    CodeBlock.Builder chain =
        CodeBlock.builder()
            .add("new $T($S)", Runtime.USER_CHANNEL, channel.channel().value().name());
    channel.autoAccept().ifPresent(f -> chain.add(".autoAccept($L)", f.value()));
    channel.autoAcceptCallbacks().ifPresent(f -> chain.add(".autoAcceptCallbacks($L)", f.value()));
    channel
        .afterContactWorkSeconds()
        .ifPresent(n -> chain.add(".afterContactWorkSeconds($L)", n.value()));
    channel
        .afterCallbackWorkSeconds()
        .ifPresent(n -> chain.add(".afterCallbackWorkSeconds($L)", n.value()));
    channel.phone().ifPresent(type -> chain.add(".phone($S)", type.value().name()));
    if (!channel.deskPhoneNumber().value().isEmpty()) {
      chain.add(".deskPhoneNumber($L)", Texts.of(channel.deskPhoneNumber().value()));
    }
    channel
        .persistentConnection()
        .ifPresent(f -> chain.add(".persistentConnection($L)", f.value()));
    channel
        .voiceEnhancement()
        .ifPresent(mode -> chain.add(".voiceEnhancement($S)", mode.value().name()));
    return chain.build();
  }

  private static BuilderChain start(ResourceModel resource) {
    return BuilderChain.of(Runtime.construct(resource.kind()), resource.id())
        .call("instance", "instance");
  }

  private static void each(BuilderChain chain, String method, List<Sourced<String>> texts) {
    texts.forEach(text -> chain.text(method, text.value()));
  }

  private static CodeBlock list(List<Sourced<String>> texts) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        texts.stream().map(text -> Texts.of(text.value())).collect(CodeBlock.joining(", ")));
  }

  private void refer(BuilderChain chain, String method, Optional<Link> link, Resource kind) {
    link.flatMap(l -> code.refer(l, kind, shard))
        .ifPresent(target -> chain.call(method, "$L", target));
  }
}
