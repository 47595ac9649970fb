package dk.klynge.documents.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import dk.klynge.documents.Attachments.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AttachmentTests {

  @Autowired Attachments attachments;

  private final Owner owner = new Owner("test", UUID.randomUUID());

  @Test
  void aFileIsKeptAndGivenBackAsItCame() {
    var kept = kept("Høringssvar.txt", "Vi er imod.".getBytes(UTF_8));
    assertThat(kept.type()).isEqualTo("text/plain");
    assertThat(attachments.of(owner)).containsExactly(kept);
    assertThat(attachments.content(kept.id())).isEqualTo("Vi er imod.".getBytes(UTF_8));
    attachments.remove(kept.id());
    assertThat(attachments.find(kept.id())).isEmpty();
  }

  @Test
  void theNameIsCutOffFromItsFolders() {
    assertThat(kept("..\\..\\C:\\bilag<1>.csv", "a;b".getBytes(UTF_8)).name())
        .isEqualTo("bilag_1_.csv");
  }

  @Test
  void aProgramThatCallsItselfAPictureIsFoundOut() {
    assertThat(rejected("billede.png", new byte[] {'M', 'Z', 0, 3})).endsWith(".type");
    assertThat(rejected("side.html", "<script>1</script>".getBytes(UTF_8))).endsWith(".type");
  }

  @Test
  void aWordFileIsTakenUnlessItCarriesMacros() throws IOException {
    assertThat(kept("svar.docx", zip("word/document.xml")).type()).contains("wordprocessingml");
    assertThat(rejected("svar.docx", zip("word/document.xml", "word/vbaProject.bin")))
        .endsWith(".type");
  }

  @Test
  void emptyAndEndlessFilesAreRefusedByName() {
    assertThat(rejected("tom.pdf", new byte[0])).endsWith(".empty");
    assertThat(rejected("stor.pdf", new byte[(int) Attachments.LARGEST + 1]))
        .endsWith(".too-large");
  }

  private Attachments.Attachment kept(String name, byte[] content) {
    return switch (attachments.add(owner, name, content)) {
      case Added.Kept(var attachment) -> attachment;
      case Added.Rejected(var key, _) -> throw new AssertionError(key);
    };
  }

  private String rejected(String name, byte[] content) {
    return switch (attachments.add(owner, name, content)) {
      case Added.Kept kept -> throw new AssertionError(kept.toString());
      case Added.Rejected(var key, var arguments) -> {
        assertThat(arguments).first().isEqualTo(name);
        yield key;
      }
    };
  }

  private static byte[] zip(String... entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("x".getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
