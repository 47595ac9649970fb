package dk.klynge.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SharedData;
import dk.klynge.SignedInAs;
import dk.klynge.documents.TableFormat;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.RegisterExport;
import dk.klynge.organisation.comparing.Comparison.Missing;
import dk.klynge.organisation.importing.Import.Choice;
import dk.klynge.organisation.importing.Import.Counts;
import dk.klynge.organisation.importing.Import.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is exported changes nothing when it is imported again, in each format.
@SpringBootTest(properties = "klynge.test.database=imports") // a register of their own
@SignedInAs(Role.PROGRAMME_OFFICE)
class RoundTripTests {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 18);

  @Autowired PreviewImport preview;
  @Autowired ApplyImport applying;
  @Autowired Imports imports;
  @Autowired RegisterExport export;
  @Autowired JdbcClient db;

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void whatIsExportedIsUnchangedWhenImportedAgain(TableFormat format) throws IOException {
    var path = "kbh-daginstitutioner-2022/daginstitutioner_adresser.csv";
    apply(upload(path, Files.readAllBytes(SharedData.file(path))));
    apply(
        upload(
            "map",
            Files.readAllBytes(SharedData.file("kbh-dagtilbud-2023/dagtilbud_kilde.geojson"))));
    apply(
        upload(
            "farlig.csv",
            ("institution,type,ownership,unit,address,staff,profile,id:inr,latitude,longitude\n"
                    + "=1+1,nursery,private,'@x,-Vej 1,12.50,\"+Musik, leg og udeliv\",9999999,55.7,-0.5\n")
                .getBytes(StandardCharsets.UTF_8)));
    var institutions =
        db.sql("select count(*) from organisation.institution where valid @> :day")
            .param("day", DAY)
            .query(Integer.class)
            .single();

    var file = new ByteArrayOutputStream();
    export.write(format, DAY, Filter.all(), file);

    assertThat(upload("again", file.toByteArray()).counts())
        .isEqualTo(new Counts(0, 0, 0, institutions, 0, 0));
    assertThat(profile("=1+1")).isEqualTo("+Musik, leg og udeliv");
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void whatAnInstitutionStandsForComesAndGoesWithItsRow(TableFormat format) throws IOException {
    apply(upload("profil.csv", row("Musik, leg & udeliv")));
    assertThat(profile("Profilhuset")).isEqualTo("Musik, leg & udeliv");

    var file = new ByteArrayOutputStream();
    export.write(format, DAY, Filter.of(Map.of("text", "Profilhuset")), file);
    assertThat(upload("again", file.toByteArray()).counts())
        .isEqualTo(new Counts(0, 0, 0, 1, 0, 0));

    apply(upload("ny-profil.csv", row("Værksteder")));
    assertThat(profile("Profilhuset")).isEqualTo("Værksteder");
  }

  private static byte[] row(String profile) {
    return ("institution,type,ownership,unit,profile,id:inr,latitude,longitude\n"
            + "Profilhuset,nursery,private,Profilhuset,\"%s\",8888888,55.7,12.5\n")
        .formatted(profile)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String profile(String name) {
    return db.sql(
            "select profile from organisation.institution where name = :name and valid @> :day")
        .param("name", name)
        .param("day", DAY)
        .query(String.class)
        .single();
  }

  private Import upload(String name, byte[] content) throws IOException {
    var id =
        preview.upload(
            new Import.File(name, content.length),
            new ByteArrayInputStream(content),
            new Choice("", "", DAY, Missing.KEEP));
    return imports.find(id).orElseThrow();
  }

  private void apply(Import seen) {
    assertThat(seen.counts().errors()).isZero();
    imports.become(seen.id(), State.CONFIRMED);
    applying.apply(seen.id());
  }
}
