package dev.switchboard.processor.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed reference of blocks says what the annotations say; {@code -Dgolden.update=true}
 * writes it anew.
 */
class BlocksPageTest {
  private static final Path PAGE = Path.of("../docs/blocks.md");

  @Test
  void pageIsUpToDate() throws Exception {
    String page = BlocksPage.write(Catalogue.standard(), DocComments.read());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyBlockAndMemberHasAComment() throws Exception {
    DocComments comments = DocComments.read();
    for (BlockType block : Catalogue.standard().blocks()) {
      assertThat(comments.of(block.qualifiedName())).as(block.name()).isNotBlank();
      for (BlockMember member : block.members()) {
        assertThat(comments.of(block.qualifiedName(), member.name()))
            .as(block.name() + "." + member.name())
            .isNotBlank();
      }
    }
  }
}
