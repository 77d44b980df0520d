package dev.switchboard.flow.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The standard catalogue says what the block annotations say. */
class CatalogueTest {
  private final Catalogue catalogue = Catalogue.standard();

  @Test
  void isReadOnce() {
    assertThat(Catalogue.standard()).isSameAs(catalogue);
  }

  @Test
  void knowsPlayPromptByItsQualifiedName() {
    BlockType play = catalogue.block(PlayPrompt.class.getCanonicalName()).orElseThrow();

    assertThat(play.name()).isEqualTo("PlayPrompt");
    assertThat(play.primary().type()).isEqualTo("MessageParticipant");
    assertThat(play.primary().consoleBlock()).isEqualTo("Play prompt");
    assertThat(play.primary().flowTypes())
        .contains(FlowType.CONTACT_FLOW)
        .doesNotContain(FlowType.CUSTOMER_HOLD);
    assertThat(play.groups())
        .containsExactly(
            new MemberGroup(
                MemberGroup.Kind.EXACTLY_ONE,
                List.of("text", "ssml", "prompt", "promptReference", "media")));
    assertThat(play.primary().groups().get(0).paths())
        .containsExactly("Text", "SSML", "PromptId", "Media.Uri");
    assertThat(play.primary().fixed())
        .contains(new ActionShape.Fixed("Media.SourceType", "S3", "media"));
  }

  @Test
  void keepsMembersInDeclarationOrder() {
    assertThat(catalogue.block(PlayPrompt.class.getCanonicalName()).orElseThrow().members())
        .extracting(BlockMember::name)
        .containsExactly(
            "text",
            "ssml",
            "prompt",
            "promptReference",
            "media",
            "skipWhenBuffering",
            "next",
            "onError");
  }

  @Test
  void derivesParameterTypesFromMembers() {
    BlockType play = catalogue.block(PlayPrompt.class.getCanonicalName()).orElseThrow();

    ParameterSpec prompt = play.member("prompt").orElseThrow().parameter().orElseThrow();
    assertThat(prompt.type()).isEqualTo(ParameterType.REFERENCE);
    assertThat(prompt.refers()).contains(Resource.PROMPT);
    ParameterSpec text = play.member("text").orElseThrow().parameter().orElseThrow();
    assertThat(text.type()).isEqualTo(ParameterType.TEXT);
    assertThat(text.dynamic()).isEqualTo(Dynamic.ANY);
    assertThat(text.max()).isEqualTo(6000);
  }

  @Test
  void compoundKeepsItsActionsInOrder() {
    BlockType transfer =
        catalogue.block("dev.switchboard.annotations.block.TransferToQueue").orElseThrow();

    assertThat(transfer.actions())
        .extracting(ActionShape::type)
        .containsExactly("UpdateContactTargetQueue", "TransferContactToQueue");
    assertThat(transfer.actions().get(0).parameters())
        .extracting(ParameterSpec::member)
        .containsExactly("queue", "queueReference", "agent");
    assertThat(transfer.primary().errors())
        .extracting(ErrorSpec::errorType)
        .containsExactly("QueueAtCapacity", "NoMatchingError");
  }

  @Test
  void takesMoreBlocksAfterItsOwn() {
    BlockType own =
        new BlockType(
            "Own",
            "shop.Own",
            List.of(catalogue.shapes("Loop").get(0), catalogue.shapes("Wait").get(0)),
            List.of(),
            List.of());

    Catalogue both = catalogue.with(List.of(own));

    assertThat(both.block("shop.Own")).contains(own);
    assertThat(both.blocks()).hasSize(catalogue.blocks().size() + 1).endsWith(own);
    assertThat(both.shapes("Loop")).hasSize(2);
    assertThat(catalogue.shapes("Loop")).hasSize(1);
    assertThat(catalogue.block("shop.Own")).isEmpty();
  }

  @Test
  void severalBlocksShareAnAction() {
    assertThat(catalogue.shapes("GetParticipantInput"))
        .extracting(ActionShape::block)
        .contains("GetCustomerInput", "StoreCustomerInput");
  }
}
