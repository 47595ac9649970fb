package dk.klynge.organisation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class DemonstrationTests {

  private static final long SEED = 7;

  @Autowired DemonstrationMunicipality demonstration;
  @Autowired Register register;
  @Autowired LeadershipChain leaders;
  @Autowired JdbcClient db;
  @Autowired Clock clock;
  @Autowired WebApplicationContext context;

  @BeforeEach
  void empty() {
    new RegisterFixture(db).empty();
  }

  @Test
  void itHasTheProportionsOfALargeMunicipality() {
    var began = System.nanoTime();
    assertThat(demonstration.establish(SEED)).isEqualTo(480);
    assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);

    var today = LocalDate.now(clock);
    assertThat(register.on(today, Filter.of(Map.of("ownership", "municipal")))).hasSize(330);
    assertThat(register.on(today, Filter.of(Map.of("ownership", "self_owning")))).hasSize(150);
    assertThat(register.areasOn(today)).hasSize(5);
    assertThat(register.umbrellasOn(today)).hasSize(5);
    assertThat(register.on(today, Filter.all())).allMatch(entry -> entry.point().isPresent());
    assertThat(register.on(today, Filter.all()).stream().map(Entry::name)).doesNotHaveDuplicates();
    var children =
        db.sql("select sum(children) from organisation.places").query(Integer.class).single();
    assertThat(children).isCloseTo(33_000, within(2_500));
  }

  @Test
  void theStoryHasOneDecidedClusterWithAVacantPost() {
    demonstration.establish(SEED);
    var today = LocalDate.now(clock);
    var cluster = register.clustersOn(today).getFirst();
    var members = register.on(today, Filter.of(Map.of("cluster", cluster.id().value().toString())));

    assertThat(members).extracting(Entry::name).hasSize(5).contains("Ankeret", "Kompasset");
    var vacant =
        members.stream().filter(entry -> entry.name().equals("Toldbodens Børnehus")).findFirst();
    var chain = leaders.of(vacant.orElseThrow().id(), today);
    assertThat(chain)
        .extracting(LeadershipChain.Link::kind)
        .containsExactly(
            "pedagogical_leader", "cluster_leader", "area_manager", "head_of_administration");
    assertThat(chain.getFirst().leader()).isEmpty();
    assertThat(chain.get(1).leader())
        .hasValueSatisfying(leader -> assertThat(leader.name()).isEqualTo("Mikkel Dahl"));
  }

  @Test
  void threeUmbrellaOrganisationsHaveNetworksOfRealProportions() {
    demonstration.establish(SEED);
    var today = LocalDate.now(clock);
    var networks =
        register.on(today, Filter.of(Map.of("clusterKind", "network"))).stream()
            .collect(Collectors.groupingBy(entry -> entry.cluster().orElseThrow().name()));

    assertThat(networks).hasSizeBetween(10, 15);
    assertThat(networks.values())
        .allSatisfy(members -> {
          assertThat(members).hasSizeBetween(3, 12);
          assertThat(members).extracting(Entry::ownership).containsOnly("self_owning");
          assertThat(members)
              .extracting(Entry::umbrella)
              .containsOnly(members.getFirst().umbrella());
          assertThat(members).extracting(Entry::area).containsOnly(members.getFirst().area());
        });
  }

  @Test
  void theSameSeedMakesTheSameMunicipalityAndAnotherSeedAnother() {
    var day = LocalDate.of(2026, 5, 1);

    assertThat(new Ravnshavn(1, day).rows()).isEqualTo(new Ravnshavn(1, day).rows());
    assertThat(new Ravnshavn(1, day).rows()).isNotEqualTo(new Ravnshavn(2, day).rows());
  }

  @Test
  void itIsNeverMixedWithARealRegister() {
    var browser = new RegisterBrowser(context);
    var before = recorded();
    demonstration.establish(SEED);
    assertThat(demonstration.possible()).isFalse();
    assertThat(browser.post("/demonstration")).hasStatus(409);
    assertThat(recorded()).isEqualTo(before + 1);
  }

  private int recorded() {
    return db.sql("select count(*) from audit.entry where subject_kind = 'register'")
        .query(Integer.class)
        .single();
  }
}
