package dk.klynge.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.comparing.Comparison.Missing;
import dk.klynge.organisation.comparing.Difference;
import dk.klynge.organisation.importing.Import.Choice;
import dk.klynge.organisation.importing.Import.Freshness;
import dk.klynge.organisation.importing.Import.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "klynge.test.database=imports") // a register of their own
@SignedInAs(Role.PROGRAMME_OFFICE)
class ImportTests {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String HEAD =
      "institution,type,ownership,area,cluster,cluster_kind,address,places_nursery,id:inr\n";

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
  void aPreviewStoresNothingInTheRegister() throws IOException {
    var seen =
        upload(HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n", DAY);

    assertThat(seen.counts()).isEqualTo(new Import.Counts(1, 0, 0, 0, 0, 0));
    for (var table : List.of("institution", "unit", "area", "cluster", "external_id"))
      assertThat(stored().count(table)).isZero();
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    var file = HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n";
    confirm(upload(file, DAY));

    var again = upload(file, DAY);

    assertThat(again.counts()).isEqualTo(new Import.Counts(0, 0, 0, 1, 0, 0));
    assertThat(again.counts().changesAnything()).isFalse();
  }

  @Test
  void aChangeEndsOneRowAndBeginsAnother() throws IOException {
    confirm(
        upload(HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n", DAY));
    var change =
        upload(
            HEAD + "Solen,nursery,municipal,Syd,Klynge B,municipal,Vej 1,24,1000001\n",
            DAY.plusMonths(1));

    assertThat(fields(change))
        .containsExactly(
            "area: Nord → Syd", "cluster: Klynge A → Klynge B", "places.nursery: 20 → 24");
    confirm(change);
    assertThat(
            db.sql("select valid::text from organisation.institution order by valid")
                .query(String.class)
                .list())
        .containsExactly("[2026-01-01,2026-02-01)", "[2026-02-01,)");
    assertThat(stored().places(DAY)).isEqualTo(20);
    assertThat(stored().places(DAY.plusMonths(1))).isEqualTo(24);
  }

  @Test
  void whatTheFileDoesNotSpeakOfStaysAsItIs() throws IOException {
    confirm(
        upload(HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n", DAY));

    confirm(
        upload(
            "institution,type,ownership,id:inr\nSolen,integrated,municipal,1000001\n",
            DAY.plusDays(1)));

    assertThat(stored().places(DAY.plusDays(1))).isEqualTo(20);
    assertThat(stored().count("membership")).isOne();
  }

  @Test
  void aFileForAnEarlierDayLeavesTheLaterDaysAlone() throws IOException {
    confirm(
        upload(HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n", DAY));

    confirm(
        upload(
            HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,18,1000001\n",
            DAY.minusYears(1)));

    assertThat(stored().places(DAY.minusYears(1))).isEqualTo(18);
    assertThat(stored().places(DAY)).isEqualTo(20);
    assertThat(
            db.sql("select count(distinct id) from organisation.institution")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void anInstitutionThatIsMissingIsClosedOnlyWhereThatIsWanted() throws IOException {
    confirm(
        upload(
            HEAD
                + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n"
                + "Månen,nursery,municipal,Nord,Klynge A,municipal,Vej 2,20,1000002\n",
            DAY));
    var file = HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n";

    assertThat(upload(file, DAY.plusDays(9)).counts().closed()).isZero();
    var closing = upload(file, DAY.plusDays(9), Missing.CLOSE);
    assertThat(closing.counts()).isEqualTo(new Import.Counts(0, 0, 1, 1, 0, 0));
    confirm(closing);
    assertThat(stored().institutionsOn(DAY)).isEqualTo(2);
    assertThat(stored().institutionsOn(DAY.plusDays(9))).isOne();
  }

  @Test
  void aRegisterThatChangedMeanwhileIsShownAgainInsteadOfOverwritten() throws IOException {
    var first =
        upload(HEAD + "Solen,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n", DAY);
    confirm(upload(HEAD + "Sol,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000001\n", DAY));

    confirm(first);

    var shown = imports.find(first.id()).orElseThrow();
    assertThat(shown.state()).isEqualTo(State.PREVIEW);
    assertThat(shown.freshness()).isEqualTo(Freshness.AGAIN);
    assertThat(fields(shown)).containsExactly("name: Sol → Solen");
    assertThat(db.sql("select name from organisation.institution").query(String.class).list())
        .containsExactly("Sol");
  }

  @Test
  void everyChangedInstitutionIsInTheAuditTrail() throws IOException {
    confirm(
        upload(HEAD + "Revisor,nursery,municipal,Nord,Klynge A,municipal,Vej 1,20,1000009\n", DAY));

    assertThat(
            db.sql(
                    "select count(*) from audit.entry where subject_kind = 'institution' and"
                        + " subject_name = 'Revisor'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void spellingsOfOneNameAreOneThing() throws IOException {
    confirm(
        upload(
            HEAD
                + "Solen,nursery,municipal,Høje-Taastrup,,,Vej 1,20,1000001\n"
                + "Månen,nursery,municipal,HØJE TAASTRUP,,,Vej 2,20,1000002\n",
            DAY));

    assertThat(stored().count("area")).isOne();
  }

  @Test
  void aNumberThatChangesHandsIsAnErrorOfItsRow() throws IOException {
    confirm(
        upload(
            "institution,type,ownership,id:inr,id:g\n"
                + "Solen,nursery,municipal,1,A\nMånen,nursery,municipal,2,B\n",
            DAY));

    var seen = upload("institution,type,ownership,id:inr,id:g\nSolen,nursery,municipal,1,B\n", DAY);

    assertThat(seen.counts().errors()).isOne();
    assertThat(seen.counts().changesAnything()).isFalse();
  }

  private Import upload(String csv, LocalDate day) throws IOException {
    return upload(csv, day, Missing.KEEP);
  }

  private Import upload(String csv, LocalDate day, Missing missing) throws IOException {
    var bytes = csv.getBytes(StandardCharsets.UTF_8);
    var id =
        preview.upload(
            new Import.File("fil.csv", bytes.length),
            new ByteArrayInputStream(bytes),
            new Choice("", "", day, missing));
    return imports.find(id).orElseThrow();
  }

  private void confirm(Import seen) {
    imports.become(seen.id(), State.CONFIRMED);
    applying.apply(seen.id());
  }

  private List<String> fields(Import seen) {
    return previews.differences(seen.id(), Difference.Kind.CHANGED, 0).stream()
        .flatMap(each -> each.fields().stream())
        .map(each -> each.field() + ": " + each.before() + " → " + each.after())
        .sorted()
        .toList();
  }

  private Stored stored() {
    return new Stored(db);
  }
}
