package dk.klynge.organisation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.RegisterFile.Reading;
import dk.klynge.organisation.RegisterFile.Reading.Read;
import dk.klynge.organisation.RegisterFile.Reading.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that nobody should send, and some that somebody will.
class HostileFilesTests {

  private static final String HEAD = "institution,type,ownership,latitude,longitude\n";
  private static final String ROW = "Solen,nursery,municipal,55.7,12.5\n";

  @TempDir Path folder;

  @Test
  void twoHundredMegabytesAreRefusedBeforeTheyAreRead() throws IOException {
    var file = folder.resolve("big.csv");
    try (var out = Files.newOutputStream(file)) {
      out.write(HEAD.getBytes(UTF_8));
      var block = ROW.repeat(30_000).getBytes(UTF_8);
      for (var size = 0L; size < 200L << 20; size += block.length) out.write(block);
    }

    assertThat(refusal(file)).isEqualTo("too-large");
  }

  @Test
  void aMillionPointsAreRefusedWithTheLimit() throws IOException {
    var file = folder.resolve("points.geojson");
    try (var out = Files.newOutputStream(file)) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(UTF_8));
      var point =
          "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},"
              + "\"properties\":{\"institution\":\"S\",\"type\":\"\",\"ownership\":\"\"}}";
      for (var i = 0; i < 1_000_000; i++) out.write(((i > 0 ? "," : "") + point).getBytes(UTF_8));
      out.write("]}".getBytes(UTF_8));
    }

    assertThat(refusal(file)).isIn("too-many-rows", "too-large");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsParsed() throws IOException {
    var file = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "xl/workbook.xml", out -> out.write("<workbook/>".getBytes(UTF_8)));
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          out -> {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 600; i++) out.write(zeros);
          });
    }

    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertThat(refusal(file)).isEqualTo("unpacks-too-large");
  }

  @Test
  void aZipThatIsNoWorkbookIsRefused() throws IOException {
    var file = folder.resolve("not.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "hello.txt", out -> out.write(1));
    }

    assertThat(refusal(file)).isEqualTo("not-a-workbook");
  }

  @Test
  void garbageIsRefused() throws IOException {
    assertThat(refusal(bytes(new byte[] {1, 2, 3, 4, 5, 0, 9}))).isEqualTo("binary");
    assertThat(refusal(bytes(new byte[0]))).isEqualTo("empty");
    assertThat(refusal(text("   \n\n"))).isIn("empty", "no-heading");
    assertThat(refusal(bytes("PK\3\4garbage".getBytes(UTF_8)))).isEqualTo("broken-workbook");
    assertThat(refusal(text(HEAD + "So\0len,nursery,municipal,1,2\n"))).isEqualTo("binary");
  }

  @Test
  void aHeadingAloneIsRefused() throws IOException {
    assertThat(refusal(text(HEAD))).isEqualTo("no-rows");
  }

  @Test
  void columnsAreCheckedBeforeRows() throws IOException {
    assertThat(refusal(text("institution,type,type\nA,b,c\n"))).isEqualTo("column-twice");
    assertThat(refusal(text("institution,,type\nA,b,c\n"))).isEqualTo("column-without-name");
    assertThat(refusal(text("institution,type\nA,nursery\n"))).isEqualTo("column-missing");
    assertThat(refusal(text("a,".repeat(3) + "x".repeat(2) + ",c".repeat(600) + "\n1\n")))
        .isIn("too-many-columns", "column-twice");
  }

  @Test
  void aTruncatedFileIsRefusedWithTheRow() throws IOException {
    assertThat(refusal(text(HEAD + ROW + "\"Solen,nursery"))).isEqualTo("broken-row");
    assertThat(refusal(text("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Fea")))
        .isEqualTo("broken-feature");
    assertThat(refusal(text("{\"a\": 1}"))).isEqualTo("not-a-collection");
  }

  @Test
  void aRowThatIsTooWideOrACellThatIsTooLongIsRefused() throws IOException {
    assertThat(refusal(text(HEAD + "Solen,nursery,municipal,55.7,12.5,more,still\n")))
        .isEqualTo("too-many-cells");
    assertThat(refusal(text(HEAD + "S".repeat(40_000) + ",nursery,municipal,55.7,12.5\n")))
        .isEqualTo("cell-too-long");
  }

  @Test
  void otherEncodingsAreRecognised() throws IOException {
    for (var charset : new Charset[] {UTF_8, ISO_8859_1, Charset.forName("windows-1252")}) {
      var file =
          bytes((HEAD + "Børnehuset Æblegården,nursery,municipal,55.7,12.5\n").getBytes(charset));
      assertThat(read(file).rows().getFirst().institution().name())
          .isEqualTo("Børnehuset Æblegården");
    }
    var wide = bytes(("\uFEFF" + HEAD + "Sølvet,nursery,municipal,55.7,12.5\n").getBytes(UTF_16LE));
    assertThat(read(wide).rows().getFirst().institution().name()).isEqualTo("Sølvet");
  }

  @Test
  void anEncodingThatTheProfileDoesNotSayIsRefusedPlainly() throws IOException {
    var file =
        bytes("daginstitutionsNummer;dagtilbudsNavn;instType3\n1;Børn;6010\n".getBytes(ISO_8859_1));

    var stil = ImportProfiles.shipped().get("stil");
    assertThat(
            ((Refused) RegisterFile.read(file, Objects.requireNonNull(stil)))
                .problem()
                .text(Locale.ENGLISH))
        .contains("UTF-8")
        .contains("windows-1252");
  }

  @Test
  void metresWithoutASystemAreAskedForRatherThanPutInTheSea() throws IOException {
    var file =
        text(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[723829.23,6177402.17]},\"properties\":"
                + "{\"institution\":\"Solen\",\"type\":\"nursery\",\"ownership\":\"municipal\"}}]}");

    assertThat(read(file).rows()).isEmpty();
    assertThat(read(file).problems())
        .filteredOn(problem -> problem.gravity() == RowProblem.Gravity.ERROR)
        .extracting(RowProblem::code)
        .containsExactly("metres-without-system");
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.write(zip);
    zip.closeEntry();
  }

  private Path text(String content) throws IOException {
    return bytes(content.getBytes(UTF_8));
  }

  private Path bytes(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "file", ".bin"), content);
  }

  private static ImportProfile own() {
    return Objects.requireNonNull(ImportProfiles.shipped().get("klynge"));
  }

  private static Read read(Path file) {
    return (Read) RegisterFile.read(file, own());
  }

  private static String refusal(Path file) {
    Reading reading = RegisterFile.read(file, own());
    assertThat(reading).isInstanceOf(Refused.class);
    var problem = ((Refused) reading).problem();
    assertThat(problem.text(Locale.of("da"))).isNotEqualTo(problem.text(Locale.ENGLISH));
    return problem.code();
  }
}
