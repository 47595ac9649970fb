package dk.klynge.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SharedData;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.comparing.Comparison.Missing;
import dk.klynge.organisation.importing.Import.Choice;
import dk.klynge.organisation.importing.Import.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "klynge.test.database=imports") // a register of their own
@SignedInAs(Role.PROGRAMME_OFFICE)
class RealImportsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  @Autowired PreviewImport preview;
  @Autowired ApplyImport applying;
  @Autowired Imports imports;
  @Autowired Previews previews;
  @Autowired JdbcClient db;

  @BeforeEach
  void anEmptyRegister() {
    new RegisterFixture(db).empty();
    db.sql("delete from organisation.import").update();
  }

  @Test
  void realFilesOfTwoYearsBecomeOneHistory() throws IOException {
    var addresses =
        real("kbh-daginstitutioner-2022/daginstitutioner_adresser.csv", LocalDate.of(2022, 12, 1));
    assertThat(addresses.counts().errors()).isZero();
    assertThat(stored().count("unit")).isEqualTo(537);
    var table = real("kbh-dagtilbud-2023/dagtilbud.csv", LocalDate.of(2023, 10, 18));
    assertThat(table.counts().errors()).isZero();
    assertThat(table.counts().created()).isLessThan(30);
    assertThat(stored().places(LocalDate.of(2023, 10, 18))).isEqualTo(33_008);

    var map =
        upload(
            "kbh-dagtilbud-2023/dagtilbud_kilde.geojson",
            SharedData.file("kbh-dagtilbud-2023/dagtilbud_kilde.geojson"),
            LocalDate.of(2023, 10, 19));
    assertThat(map.counts().created()).isZero();
    assertThat(map.counts().errors()).isZero();
  }

  @Test
  void aWholeCountryIsImportedInSeconds() throws IOException {
    real("dk-dagtilbudsregister-2026/dagtilbud.csv", DAY);

    assertThat(stored().institutionsOn(DAY)).isEqualTo(3700);
    var again = upload("x", SharedData.file("dk-dagtilbudsregister-2026/dagtilbud.csv"), DAY);
    assertThat(again.counts().unchanged()).isEqualTo(3700);
  }

  @Test
  void texasIsImportedToo() throws IOException {
    real("texas-childcare-2022/operations.csv", DAY);

    assertThat(stored().institutionsOn(DAY)).isEqualTo(13_363);
    assertThat(stored().places(DAY)).isEqualTo(1_114_555);
  }

  private Import real(String path, LocalDate day) throws IOException {
    var seen = upload(path, SharedData.file(path), day);
    confirm(seen);
    return seen;
  }

  private Import upload(String name, Path file, LocalDate day) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var choice = new Choice("", "", day, Missing.KEEP);
      var id = preview.upload(new Import.File(name, Files.size(file)), in, choice);
      return imports.find(id).orElseThrow();
    }
  }

  private void confirm(Import seen) {
    imports.become(seen.id(), State.CONFIRMED);
    applying.apply(seen.id());
  }

  private Stored stored() {
    return new Stored(db);
  }
}
