package dk.klynge.publicsite.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import dk.klynge.documents.Paper.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SheetPartsTests {

  private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");

  @Test
  void theCodeIsReadAsTheAddress() throws Exception {
    var address = "https://klynge.example.dk/foraeldre/institutioner/0192-ab";
    var svg = QrCode.svg(address);
    var size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1")) - 8;
    var squares = new BitMatrix(size);
    var bars = BAR.matcher(svg);
    while (bars.find())
      squares.setRegion(
          Integer.parseInt(bars.group(1)) - 4,
          Integer.parseInt(bars.group(2)) - 4,
          Integer.parseInt(bars.group(3)),
          1);
    assertThat(new Decoder().decode(squares).getText()).isEqualTo(address);
  }

  @Test
  void whatEditorsWroteIsParagraphsAndLists() {
    assertThat(
            Passages.blocks(
                "<p>Ring til <a href=\"tel:1\">os</a> &amp; spørg</p>\n"
                    + "<ul>\n<li>ét</li>\n<li>to</li>\n</ul>\n<p>Slut</p>"))
        .containsExactly(
            new Block.Paragraph("Ring til os & spørg"),
            new Block.Bullets(List.of("ét", "to")),
            new Block.Paragraph("Slut"));
  }

  @Test
  void namesOfFilesAreReadableAndNoneIsThereTwice() {
    assertThat(FileNames.of("Øen / \"Åen\": børnehus.")).isEqualTo("Øen Åen børnehus");
    var names = new FileNames();
    assertThat(names.once("Nord/Øen-da.pdf")).isEqualTo("Nord/Øen-da.pdf");
    assertThat(names.once("Nord/øen-da.pdf")).isEqualTo("Nord/øen-da 2.pdf");
  }
}
