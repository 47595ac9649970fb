package dk.klynge.organisation.structural;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChange.Amalgamate;
import dk.klynge.organisation.StructuralChange.Close;
import dk.klynge.organisation.StructuralChange.CloseInstitution;
import dk.klynge.organisation.StructuralChange.Establish;
import dk.klynge.organisation.StructuralChange.Leave;
import dk.klynge.organisation.StructuralChange.MergeInto;
import dk.klynge.organisation.StructuralChange.Move;
import dk.klynge.organisation.StructuralChange.Rename;
import dk.klynge.organisation.StructuralChange.Split;
import dk.klynge.organisation.StructuralChange.TransferOwnership;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Consequence;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ChangeStructureTests {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final LocalDate BEFORE = DAY.minusDays(1);

  @Autowired StructuralChanges structure;
  @Autowired Register register;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;

  private RegisterFixture given;
  private AreaId nord;
  private ClusterId a;
  private ClusterId b;
  private InstitutionId solsikken;
  private InstitutionId egen;

  @BeforeEach
  void twoClusters() {
    LocaleContextHolder.setLocale(Locale.of("da"));
    given = new RegisterFixture(db).empty();
    nord = given.area("Nord");
    a = given.cluster("Klynge A", "municipal", nord);
    b = given.cluster("Klynge B", "municipal", nord);
    solsikken = given.institution("Solsikken").in(nord).cluster(a).add();
    egen = given.institution("Egen").in(nord).cluster(b).add();
  }

  @Test
  void aMergedClusterEndsWithItsLeaderAndItsMembersGoAlong() {
    given.leads(given.person("Bo Lund"), a);

    assertThat(said(new MergeInto(a, b)))
        .contains("members-along Solsikken, Klynge A, Klynge B", "leader-ends Bo Lund, Klynge A");
    assertThat(register.clusterOf(solsikken, DAY)).as("only asked").contains(a);
    assertThat(apply(new MergeInto(a, b))).isEqualTo(new Outcome.Applied(1));

    assertThat(register.clusterOf(solsikken, DAY)).contains(b);
    assertThat(register.clusterOf(solsikken, BEFORE)).contains(a);
    assertThat(names(DAY)).containsExactly("Klynge B");
    assertThat(names(BEFORE)).containsExactly("Klynge A", "Klynge B");
  }

  @Test
  void severalClustersBecomeANewOneThatMayHaveTheNameOfOneOfThem() {
    var c = id();
    assertThat(apply(new Amalgamate(List.of(a, b), c, "Klynge A", "municipal", Optional.of(nord))))
        .isEqualTo(new Outcome.Applied(1));
    assertThat(register.clusterOf(solsikken, DAY)).contains(c);
    assertThat(register.clusterOf(egen, DAY)).contains(c);
    assertThat(names(DAY)).containsExactly("Klynge A");
  }

  @Test
  void someMembersOfAClusterBecomeANewOne() {
    var third = given.institution("Birken").cluster(a).add();
    var c = id();
    assertThat(apply(new Split(a, c, "Klynge C", List.of(third))))
        .isEqualTo(new Outcome.Applied(1));
    assertThat(register.clusterOf(third, DAY)).contains(c);
    assertThat(register.clusterOf(solsikken, DAY)).contains(a);
    assertThat(register.areaOf(c, DAY)).contains(nord);
  }

  @Test
  void aClusterWithMembersCannotEndUnlessTheyAllGoElsewhereInTheSameList() {
    assertThat(apply(new Close(a)))
        .isInstanceOfSatisfying(
            Outcome.Blocked.class,
            blocked ->
                assertThat(blocked.reasons())
                    .extracting(Consequence::key)
                    .containsExactly("organisation.structure.members-left"));
    assertThat(names(DAY)).containsExactly("Klynge A", "Klynge B");
    assertThat(apply(new Close(a), new Move(solsikken, b))).isEqualTo(new Outcome.Applied(2));
    assertThat(register.clusterOf(solsikken, DAY)).contains(b);
  }

  @Test
  void anInstitutionWhereEmploymentsGoOnCannotEnd() {
    given.leads(given.person("Bo Lund"), solsikken, "pedagogical_leader");
    given.employ(given.person("Ida Holm"), solsikken, "pedagogue");
    assertThat(said(new CloseInstitution(solsikken)))
        .contains(
            "employments-left Solsikken, 1", "role-ends Bo Lund, Solsikken", "empty Klynge A");
    assertThat(apply(new CloseInstitution(solsikken))).isInstanceOf(Outcome.Blocked.class);
    assertThat(register.find(solsikken, DAY)).isPresent();
    db.sql("delete from organisation.employment").update();
    assertThat(apply(new CloseInstitution(solsikken))).isEqualTo(new Outcome.Applied(1));
    assertThat(register.find(solsikken, DAY)).isEmpty();
    assertThat(register.find(solsikken, BEFORE)).isPresent();
  }

  @Test
  void oneRefusedChangeLeavesAllUndoneAndTheRestStillSaysWhatStandsInItsWay() {
    var c = id();
    var nobody = new InstitutionId(UUID.randomUUID());
    var outcome =
        apply(
            new Establish(c, "Klynge B", "municipal", Optional.of(nord)),
            new Move(solsikken, c),
            new Leave(nobody),
            new Rename(a, "Klynge Ny"));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Blocked.class,
            blocked ->
                assertThat(blocked.reasons())
                    .extracting(Consequence::change, Consequence::key)
                    .containsExactly(
                        Tuple.tuple(0, "organisation.structure.name-taken"),
                        Tuple.tuple(2, "organisation.structure.no-institution")));
    assertThat(names(DAY)).containsExactly("Klynge A", "Klynge B");
    assertThat(applied()).isZero();
  }

  @Test
  void whatIsPlannedForALaterDayStands() {
    var later = DAY.plusMonths(6);
    var c = given.cluster("Klynge C", "municipal", nord);
    assertThat(structure.apply(later, List.of(new Move(solsikken, c)), reason()))
        .isEqualTo(new Outcome.Applied(1));
    assertThat(said(new Move(solsikken, b))).contains("plan-stands Solsikken, 1. juli 2027");
    apply(new Move(solsikken, b));
    assertThat(register.clusterOf(solsikken, DAY)).contains(b);
    assertThat(register.clusterOf(solsikken, later)).contains(c);
  }

  @Test
  void theWholeNameChangesAlsoInRowsThatArePlanned() {
    db.sql("delete from organisation.membership").update();
    var syd = given.area("Syd");
    new RegisterBrowser(context)
        .post(
            "/clusters/%s/changes".formatted(a.value()),
            "from",
            "2028-01-01",
            "day",
            "2026-05-01",
            "mode",
            "change",
            "name",
            "Klynge A",
            "kind",
            "municipal",
            "area",
            syd.value());
    assertThat(register.areaOf(a, LocalDate.of(2028, 1, 1))).contains(syd);
    apply(new Rename(a, "Åen"));
    assertThat(names(DAY)).containsExactly("Klynge B", "Åen");
    assertThat(names(LocalDate.of(2028, 6, 1))).containsExactly("Klynge B", "Åen");
  }

  @Test
  void anInstitutionChangesItsOwnershipAndLosesItsLegalUnit() {
    var unit = given.legalUnit("Kommunen", "12345678");
    var birken = given.institution("Birken").legalUnit(unit).cluster(a).add();
    var spire = given.umbrella("Spiren");
    var transfer = new TransferOwnership(birken, "self_owning", Optional.of(spire));
    assertThat(said(transfer))
        .contains("becomes-own Birken", "own-among-municipal Birken, Klynge A");
    apply(transfer);
    assertThat(register.find(birken, DAY).orElseThrow().ownership()).isEqualTo("self_owning");
    assertThat(register.find(birken, BEFORE).orElseThrow().ownership()).isEqualTo("municipal");
    assertThat(register.find(birken, DAY).orElseThrow().umbrella()).isPresent();
  }

  private Outcome apply(StructuralChange... changes) {
    return structure.apply(DAY, List.of(changes), reason());
  }

  private List<String> said(StructuralChange... changes) {
    return structure.consequences(DAY, List.of(changes)).stream()
        .map(each ->
            each.key().replace("organisation.structure.", "")
                + " "
                + String.join(", ", each.arguments()))
        .toList();
  }

  private List<String> names(LocalDate day) {
    return register.clustersOn(day).stream().map(ClusterName::name).toList();
  }

  private int applied() {
    return db.sql("select count(*) from organisation.applied_reason").query(Integer.class).single();
  }

  private static Reason reason() {
    return new Reason("decision", UUID.randomUUID(), "Beslutning nr. 7 af 1. juni 2026");
  }

  private static ClusterId id() {
    return new ClusterId(UUID.randomUUID());
  }
}
