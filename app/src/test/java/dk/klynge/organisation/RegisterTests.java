package dk.klynge.organisation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.Register.Order;
import dk.klynge.organisation.Register.Order.Column;
import dk.klynge.organisation.Register.Order.Direction;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RegisterTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Autowired Register register;
  @Autowired JdbcClient db;

  private RegisterFixture given;

  @BeforeEach
  void empty() {
    given = new RegisterFixture(db).empty();
  }

  @Test
  void anInstitutionCarriesAllThatIsKnownOfIt() {
    var nord = given.area("Nord");
    var umbrella = given.umbrella("Børnehusene");
    var cluster = given.cluster("Klynge 1", "self_owning", nord);
    var id = solsikken(nord, umbrella, cluster);

    var entry = register.on(DAY, Filter.all()).getFirst();

    assertThat(entry)
        .isEqualTo(
            new Entry(
                id,
                "Solsikken",
                "integrated",
                "self_owning",
                Optional.of(new Named(nord.value(), "Nord")),
                Optional.of(new ClusterName(cluster, "Klynge 1", "self_owning")),
                Optional.of(new Named(umbrella.value(), "Børnehusene")),
                Optional.of(new Point(55.7, 12.5)),
                Map.of("nursery", 36),
                OptionalInt.of(36),
                Map.of(
                    "address", "Åvej 1",
                    "postal_code", "9999",
                    "town", "Ø",
                    "district", "Bakken",
                    "municipality", "Havnsø",
                    "id.number", "1001")));
    assertThat(register.find(id, DAY)).contains(entry);
  }

  @Test
  void placesThatAreNotKnownAreEmptyAndNotNought() {
    given.institution("Solsikken").add();

    assertThat(register.on(DAY, Filter.all()).getFirst().totalPlaces()).isEmpty();
  }

  @Test
  void onlyWhatIsValidOnTheDayIsSeen() {
    var id = given.during(Period.of(LocalDate.of(2024, 1, 1), DAY)).institution("Før").add();

    assertThat(register.find(id, DAY.minusDays(1))).isPresent();
    assertThat(register.find(id, DAY)).isEmpty();
    assertThat(register.on(DAY, Filter.all())).isEmpty();
  }

  @Test
  void namesComeInDanishOrder() {
    for (var name : new String[] {"Ågården", "Ørnen", "Zebra", "Ærtebo", "Aaløkken", "Andedammen"})
      given.institution(name).add();

    assertThat(register.on(DAY, Filter.all()).stream().map(Entry::name))
        .containsExactly("Andedammen", "Zebra", "Ærtebo", "Ørnen", "Ågården", "Aaløkken");
  }

  @Test
  void aPartOfAWordIsFoundWithDanishLettersWrittenEitherWay() {
    given.institution("Børnehaven Ågården").address("Skovvej 7", "8000", "Aarhus C").add();

    assertThat(found("aagaard")).isOne();
    assertThat(found("BOERNE ågård")).isOne();
    assertThat(found("århus")).isOne();
    assertThat(found("skovvej 8000")).isOne();
    assertThat(found("100%")).isZero();
    assertThat(found("ågård nørrebro")).isZero();
  }

  @Test
  void everyFilterLeavesOutTheOthers() {
    var nord = given.area("Nord");
    var umbrella = given.umbrella("Paraplyen");
    var cluster = given.cluster("Netværk 1", "network", nord);
    given
        .institution("Rette")
        .type("nursery")
        .ownership("self_owning")
        .in(nord)
        .umbrella(umbrella)
        .cluster(cluster)
        .district("Bakken", "Havnsø")
        .add();
    given.institution("Anden").district("Bakken", "Nabo").add();
    var filters =
        Map.of(
            "area", nord.value().toString(),
            "ownership", "self_owning",
            "type", "nursery",
            "umbrella", umbrella.value().toString(),
            "cluster", cluster.value().toString(),
            "clusterKind", "network",
            "municipality", "Havnsø",
            "text", "rett");
    filters.forEach((key, value) -> assertThat(names(Map.of(key, value))).containsExactly("Rette"));
    assertThat(names(filters)).containsExactly("Rette");
    assertThat(names(Map.of("clusterKind", "none"))).containsExactly("Anden");
    assertThat(Filter.of(filters).query()).isEqualTo(filters);
  }

  @Test
  void theListIsSortedByAnyColumnWithUnknownLast() {
    var nord = given.area("Nord");
    given.institution("A").places("nursery", 10).add();
    given.institution("B").in(nord).places("nursery", 30).add();
    given.institution("C").add();

    assertThat(sorted(Column.PLACES, Direction.DESCENDING)).containsExactly("B", "A", "C");
    assertThat(sorted(Column.AREA, Direction.ASCENDING)).containsExactly("B", "A", "C");
    for (var column : Column.values())
      assertThat(sorted(column, Direction.ASCENDING)).containsExactlyInAnyOrder("A", "B", "C");
    assertThat(register.listing(DAY, Filter.all(), Order.BY_NAME, 1))
        .extracting(Register.Listing::total, Register.Listing::totalPlaces)
        .containsExactly(3, 40);
  }

  @Test
  void areasAndClustersAreFoundForTheDay() {
    var nord = given.area("Nord");
    var cluster = given.cluster("Klynge A", "municipal", nord);
    var id = given.institution("Solsikken").in(nord).cluster(cluster).add();
    var lone = given.institution("Ene").add();

    assertThat(register.areaOf(id, DAY)).contains(nord);
    assertThat(register.areaOf(lone, DAY)).isEmpty();
    assertThat(register.areaOf(cluster, DAY)).contains(nord);
    assertThat(register.clusterOf(id, DAY)).contains(cluster);
    assertThat(register.areasOn(DAY)).containsExactly(new Named(nord.value(), "Nord"));
    assertThat(register.clustersOn(DAY)).extracting(ClusterName::name).containsExactly("Klynge A");
    assertThat(register.areasOn(RegisterFixture.SINCE.minusDays(1))).isEmpty();
  }

  @Test
  void ageGroupsBeginWithTheYoungest() {
    var groups = register.ageGroups().stream().collect(toMap(AgeGroup::code, g -> g));

    assertThat(register.ageGroups().getFirst().code()).isEqualTo("nursery");
    assertThat(groups.get("kindergarten")).isEqualTo(new AgeGroup("kindergarten", 3, 6));
  }

  private InstitutionId solsikken(AreaId nord, UmbrellaId umbrella, ClusterId cluster) {
    return given
        .institution("Solsikken")
        .ownership("self_owning")
        .in(nord)
        .umbrella(umbrella)
        .cluster(cluster)
        .at(55.7, 12.5)
        .address("Åvej 1", "9999", "Ø")
        .district("Bakken", "Havnsø")
        .places("nursery", 24)
        .house("Huset", "nursery", 12)
        .externalId("number", "1001")
        .add();
  }

  private int found(String text) {
    return names(Map.of("text", text)).size();
  }

  private List<String> names(Map<String, String> query) {
    return register.on(DAY, Filter.of(query)).stream().map(Entry::name).toList();
  }

  private List<String> sorted(Column column, Direction direction) {
    return register.listing(DAY, Filter.all(), new Order(column, direction), 1).entries().stream()
        .map(Entry::name)
        .toList();
  }
}
