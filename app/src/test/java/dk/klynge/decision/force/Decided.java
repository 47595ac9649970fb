package dk.klynge.decision.force;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.decision.DecisionId;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Register;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was decided in a town, and all that is to come of it, each once.
record Decided(
    DecisionTown town,
    String address,
    JdbcClient db,
    Plans plans,
    Register register,
    Listener listener) {

  static final LocalDate DAY = LocalDate.of(2026, 8, 1);

  DecisionId id() {
    return DecisionTown.id(address);
  }

  /// As the nodes say it.
  String name() {
    return id().value().toString();
  }

  boolean inForce() {
    return plans.find(id()).orElseThrow().state() instanceof State.InForce;
  }

  void assertDoneOnce() {
    var house = town.northHouses.getFirst();
    assertThat(register.clusterOf(house, DAY)).contains(town.south);
    assertThat(register.clusterOf(house, DAY.minusDays(1))).contains(town.north);
    assertThat(register.clustersOn(DAY))
        .extracting(ClusterName::name)
        .containsExactly("Havnen", "Klynge Nord");
    assertThat(town.see("/institutions/" + house.value()))
        .bodyText()
        .contains("Beslutning: Nye klynger i byen (Børneudvalget, 1. juni 2026)");
    assertThat(count("organisation.applied_reason")).isOne();
    assertThat(
            count(
                "audit.entry where action = 'decision:put-into-force' and subject_id = '%s'"
                    .formatted(name())))
        .isOne();
    assertThat(count("organisation.structure_event")).isEqualTo(2);
    await().atMost(120, SECONDS).until(() -> listener.heard().size() == 2);
    assertThat(listener.heard())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).contains("\"cluster\"", "Havnen", DAY.toString()),
            two -> assertThat(two).contains("\"membership\"", house.value().toString()));
  }

  private int count(String rows) {
    return db.sql("select count(*) from " + rows).query(Integer.class).single();
  }
}
