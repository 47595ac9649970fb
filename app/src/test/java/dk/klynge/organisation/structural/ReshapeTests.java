package dk.klynge.organisation.structural;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChange.Reshape;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cluster that goes on as another kind or in another area.
@SpringBootTest
class ReshapeTests {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final LocalDate BEFORE = DAY.minusDays(1);

  @Autowired StructuralChanges structure;
  @Autowired Register register;
  @Autowired JdbcClient db;

  private AreaId nord = new AreaId(UUID.randomUUID());
  private AreaId syd = nord;
  private ClusterId a = new ClusterId(UUID.randomUUID());
  private ClusterId network = a;

  @BeforeEach
  void aClusterAndANetwork() {
    LocaleContextHolder.setLocale(Locale.of("da"));
    var given = new RegisterFixture(db).empty();
    nord = given.area("Nord");
    syd = given.area("Syd");
    a = given.cluster("Klynge A", "municipal", nord);
    network = given.cluster("Netværk N", "network", nord);
    given.institution("Solsikken").in(nord).cluster(a).add();
    given.institution("Egen").ownership("self_owning").in(nord).cluster(network).add();
  }

  @Test
  void itComesUnderAnotherAreaFromTheDayAndStaysTheSameCluster() {
    assertThat(said(new Reshape(a, "municipal", Optional.of(syd))))
        .containsExactly("other-area Klynge A, Syd");
    assertThat(apply(new Reshape(a, "municipal", Optional.of(syd))))
        .isEqualTo(new Outcome.Applied(1));
    assertThat(register.areaOf(a, DAY)).contains(syd);
    assertThat(register.areaOf(a, BEFORE)).contains(nord);
    assertThat(kind(DAY)).isEqualTo("municipal");
  }

  @Test
  void anotherKindSaysWhichInstitutionsNoLongerFit() {
    assertThat(said(new Reshape(a, "self_owning", Optional.of(nord))))
        .containsExactly("municipal-among-own Solsikken, Klynge A");
    apply(new Reshape(a, "self_owning", Optional.empty()));
    assertThat(kind(DAY)).isEqualTo("self_owning");
    assertThat(kind(BEFORE)).isEqualTo("municipal");
    assertThat(register.areaOf(a, DAY)).isEmpty();
  }

  @Test
  void whatItIsAlreadyChangesNothing() {
    assertThat(said(new Reshape(a, "municipal", Optional.of(nord))))
        .containsExactly("as-before Klynge A");
  }

  @Test
  void aNetworkAndAClusterAreNotMadeOfEachOther() {
    assertThat(said(new Reshape(network, "self_owning", Optional.of(nord))))
        .containsExactly("network-stays Netværk N");
    assertThat(said(new Reshape(a, "network", Optional.of(nord))))
        .containsExactly("cluster-stays Klynge A");
    assertThat(apply(new Reshape(a, "network", Optional.of(nord))))
        .isInstanceOf(Outcome.Blocked.class);
    assertThat(kind(DAY)).isEqualTo("municipal");
  }

  private Outcome apply(Reshape change) {
    return structure.apply(
        DAY, List.of(change), new Reason("decision", UUID.randomUUID(), "Beslutning nr. 7"));
  }

  private List<String> said(Reshape change) {
    return structure.consequences(DAY, List.of(change)).stream()
        .map(each ->
            each.key().replace("organisation.structure.", "")
                + " "
                + String.join(", ", each.arguments()))
        .toList();
  }

  private String kind(LocalDate day) {
    return register.clustersOn(day).stream()
        .filter(cluster -> cluster.id().equals(a))
        .findFirst()
        .orElseThrow()
        .kind();
  }
}
