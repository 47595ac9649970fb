package dk.klynge.organisation.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// What is written down of leaders' roles, units and places.
@SpringBootTest
@TestPropertySource(properties = "klynge.exchange.every=1d")
class NewsOfRolesAndPlacesTests {

  private static final LocalDate DAY = LocalDate.of(2027, 8, 1);

  @Autowired JdbcClient db;
  @Autowired Events events;
  @Autowired TransactionTemplate transaction;
  @Autowired WebApplicationContext context;

  private AreaId area = new AreaId(UUID.randomUUID());
  private long before;

  @BeforeEach
  void anArea() {
    var register = new RegisterFixture(db).empty();
    area = register.area("Nord");
    before = events.last();
  }

  private List<Event> told(String... subjects) {
    return events.after(before, List.of(subjects), 99);
  }

  private InstitutionId house() {
    var made =
        transaction.execute(_ ->
            new RegisterFixture(db)
                .institution("Solsikken")
                .in(area)
                .places("nursery", 30)
                .places("kindergarten", 40)
                .add());
    return java.util.Objects.requireNonNull(made);
  }

  /// From the day on the columns of the rows hold other values.
  private void changed(String table, String values) {
    transaction.executeWithoutResult(_ -> {
      var columns =
          db.sql(
                  """
                  select string_agg(column_name, ', ') from information_schema.columns
                   where table_schema = 'organisation' and table_name = ? and column_name <> 'valid'
                  """)
              .param(table)
              .query(String.class)
              .single();
      db.sql("create temp table others on commit drop as select * from organisation." + table)
          .update();
      db.sql("update others set " + values).update();
      ended(table);
      db.sql(
              "insert into organisation.%1$s (%2$s, valid) select %2$s, daterange('%3$s', null) from others"
                  .formatted(table, columns, DAY))
          .update();
    });
  }

  private void ended(String table) {
    db.sql("update organisation.%s set valid = daterange(lower(valid), '%s')".formatted(table, DAY))
        .update();
  }

  @Test
  void aUnitIsToldWhenItOpensMovesAndCloses() {
    var house = house();
    assertThat(told("unit"))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.what()).isEqualTo("began");
          assertThat(event.after())
              .containsEntry("name", "Solsikken")
              .containsEntry("institution", house.value().toString());
        });
    db.sql("truncate organisation.places").update();
    changed("unit", "address = 'Ny Vej 1'");
    assertThat(told("unit").getLast().what()).isEqualTo("changed");
    assertThat(told("unit").getLast().after()).containsEntry("address", "Ny Vej 1");
    before = events.last();
    transaction.executeWithoutResult(_ -> {
      db.sql("delete from organisation.unit where lower(valid) = ?").param(DAY).update();
      ended("unit");
    });
    assertThat(told("unit")).singleElement().extracting(Event::what).isEqualTo("ended");
  }

  @Test
  void thePlacesOfAUnitAreOnePieceOfNewsWhateverTheNumberOfAges() {
    var house = house();
    assertThat(told("places"))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.what()).isEqualTo("began");
          assertThat(event.after())
              .containsEntry("institution", house.value().toString())
              .extractingByKey("ages")
              .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
              .containsOnlyKeys("nursery", "kindergarten");
        });
    before = events.last();
    changed("places", "places = places + 6");

    assertThat(told("places"))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.what()).isEqualTo("changed");
          assertThat(event.day()).isEqualTo(DAY);
          assertThat(nursery(event.before())).isEqualTo(30);
          assertThat(nursery(event.after())).isEqualTo(36);
        });
  }

  private static Object nursery(Map<String, Object> places) {
    var ages = (Map<?, ?>) java.util.Objects.requireNonNull(places.get("ages"));
    var nursery = (Map<?, ?>) java.util.Objects.requireNonNull(ages.get("nursery"));
    return java.util.Objects.requireNonNull(nursery.get("places"));
  }

  @Test
  void whatWasPlannedAndIsTakenBackIsToldAsWithdrawn() {
    house();
    changed("places", "places = places + 6");
    before = events.last();
    transaction.executeWithoutResult(_ -> {
      db.sql("delete from organisation.places where lower(valid) = ?").param(DAY).update();
      db.sql("update organisation.places set valid = daterange(lower(valid), null)").update();
    });

    assertThat(told("places"))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.what()).isEqualTo("withdrawn");
          assertThat(event.day()).isEqualTo(DAY);
          assertThat(nursery(event.after())).isEqualTo(30);
        });
  }

  @Test
  void aRoleIsToldWhenItIsAssumedAndEndedAndNamesNobody() {
    var register = new RegisterFixture(db);
    var cluster = register.cluster("Klynge A", "municipal", area);
    var leader = register.person("Anne Klyngeleder");
    register.leads(leader, cluster);
    transaction.executeWithoutResult(_ -> ended("role"));

    assertThat(told("role"))
        .extracting(Event::what, Event::day)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("began", RegisterFixture.SINCE),
            org.assertj.core.groups.Tuple.tuple("ended", DAY));
    assertThat(told("role").getFirst().after())
        .containsEntry("kind", "cluster_leader")
        .containsEntry("cluster", cluster.value().toString())
        .containsEntry("person", leader.value().toString());
    assertThat(told("role").toString()).doesNotContain("Anne");
  }

  @Test
  void whoMayNotSeePeopleEverywhereHearsOfNoRoles() {
    var register = new RegisterFixture(db);
    var cluster = register.cluster("Klynge A", "municipal", area);
    register.leads(register.person("Anne Klyngeleder"), cluster);
    var address = "/api/v1/exchange/events?after=" + before;
    assertThat(as(Role.READER).get(address))
        .hasStatusOk()
        .bodyText()
        .contains("Klynge A")
        .doesNotContain("cluster_leader");
    assertThat(as(Role.HR).get(address)).hasStatusOk().bodyText().contains("cluster_leader");
    assertThat(
            db.sql("select count(*) from audit.entry where kind = 'look' and subject_id = 'events'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  private RegisterBrowser as(Role role) {
    return new RegisterBrowser(context, SignedIn.as(db, role));
  }
}
