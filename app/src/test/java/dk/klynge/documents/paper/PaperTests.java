package dk.klynge.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperTests {

  private static final String HOSTILE = "<script>alert('å')</script> & \"æøå\"\u0007";

  private static final Paper PAPER =
      new Paper(
          "Samarbejdsaftale for Å-netværket",
          "Aftale mellem kommunen og et netværk",
          Locale.of("da"),
          List.of(
              new Block.Heading(2, "Parterne"),
              new Block.Facts(List.of(new Paper.Fact("Gælder fra", "1. januar 2027"))),
              new Block.Paragraph("Første linje.\nAnden linje.\n\nNyt afsnit. " + HOSTILE),
              new Block.Heading(3, "Besparelsen"),
              new Block.Table(
                  "Besparelse pr. institution",
                  List.of(
                      new Column("Institution", Alignment.TEXT),
                      new Column("Kroner", Alignment.NUMBER)),
                  List.of(List.of("Ællingen", "120.000"), List.of("Øen " + HOSTILE, "80.000"))),
              new Block.Bullets(List.of("Fælles administration", "Omlagt ledelsestid")),
              new Block.Drawing(
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\">"
                      + "<rect width=\"60\" height=\"20\" fill=\"#1a4b84\"/></svg>",
                  "Søjle: 60 af 80"),
              new Block.Signatures(List.of("For kommunen", "For netværket"))));

  @BeforeAll
  static void theJudgeIsReady() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void thePdfIsAccessibleAndLasts(PDFAFlavour flavour) throws Exception {
    var pdf = new Papers().pdf(PAPER);
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      var verdict = judge.validate(parser);
      assertThat(verdict.getTestAssertions().stream().map(Object::toString)).isEmpty();
      assertThat(verdict.isCompliant()).isTrue();
    }
  }

  @Test
  void thePdfSaysEveryTextAsItWasWritten() throws IOException {
    try (var document = Loader.loadPDF(new Papers().pdf(PAPER))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Å-netværket", "Ællingen", "120.000", "<script>alert('å')</script> & \"æøå\"")
          .contains("Omlagt ledelsestid", "For netværket");
    }
  }

  @Test
  void wordKnowsTheHeadingsAndRepeatsTheHeadOfATable() throws IOException {
    var file = new Papers().docx(PAPER);
    try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(
              document.getParagraphs().stream()
                  .map(each -> each.getStyle() + ": " + each.getText()))
          .contains(
              "Title: Samarbejdsaftale for Å-netværket",
              "Heading2: Parterne",
              "Heading3: Besparelsen");
      var table = document.getTables().getLast();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("120.000");
    }
  }
}
