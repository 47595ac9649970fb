package dk.klynge.publicsite.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The sheets themselves: those of two institutions, or with `-Dklynge.sheets=480` of as many as
/// `docs/benchmarks.md` speaks of.
class SheetPdfTests {

  private static final int INSTITUTIONS = Integer.getInteger("klynge.sheets", 2);
  private static final boolean PICTURES = !"true".equals(System.getenv("CI"));

  private final SheetArchive archive = SheetsCommand.archive();

  @BeforeAll
  static void theJudgeIsReady() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void everySheetIsAccessibleAndLastsAndHasTwoPagesAtMost() throws Exception {
    for (var entry : entries().toList()) {
      var pdf = archive.pdf(entry.sheet());
      judge(pdf, PDFAFlavour.PDFUA_1);
      judge(pdf, PDFAFlavour.PDFA_3_A);
      try (var document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
      }
      if (PICTURES && INSTITUTIONS <= 2) picture(entry, pdf);
    }
  }

  @Test
  void aSheetSaysWhatChangesWhoLeadsAndWhereToRead() throws IOException {
    var sheet = entries().findFirst().orElseThrow().sheet();
    assertThat(text(archive.pdf(sheet)))
        .contains("Faktaark til forældre", "Solsikken 1", "Fra 1. januar 2027")
        .contains("Institutionen flytter fra Klynge 1 til Klynge 2")
        .contains("Stillingen er ubesat", "Jørgen Æblegård")
        .contains("https://klynge.example.dk/foraeldre/institutioner/");
  }

  private static Stream<SheetArchive.Entry> entries() {
    return new InventedSheets(INSTITUTIONS).entries();
  }

  private static void judge(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      var verdict = judge.validate(parser);
      assertThat(verdict.getTestAssertions().stream().map(Object::toString)).isEmpty();
      assertThat(verdict.isCompliant()).isTrue();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void picture(SheetArchive.Entry entry, byte[] pdf) throws IOException {
    var sheet = entry.sheet();
    var folder = Files.createDirectories(Path.of("target/screenshots"));
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++)
        ImageIO.write(
            new PDFRenderer(document).renderImageWithDPI(page, 80),
            "png",
            folder
                .resolve(
                    "sheet-%s-%s-%s-%d.png"
                        .formatted(
                            sheet.house().change() == null ? "today" : "change",
                            sheet.audience().code(),
                            sheet.language(),
                            page + 1))
                .toFile());
    }
  }
}
