package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What must be true of everybody, whatever was drawn.
record Reckoning(Desk desk) {

  private static final String COUNTS = " a.accepted_at is not null and a.withdrawn_at is null ";

  private static final String WORKPLACE =
      "select person, institution from organisation.employment where institution is not null and valid @> ?::date";

  /// Also while offers are open.
  void nobodyTwice() {
    assertThat(twice("person")).as("people in two posts").isZero();
    assertThat(twice("post")).as("posts with two people").isZero();
  }

  private int twice(String of) {
    return desk.count(
        """
        select count(*) from (select a.%1$s from staffing.appointment a
                               where a.declined_at is null and a.withdrawn_at is null group by a.%1$s having count(*) > 1) x
        """
            .formatted(of));
  }

  Map<UUID, UUID> workplaces() {
    return desk.pairs(WORKPLACE, desk.today());
  }

  /// Who accepted a post holds it in the register from the day on, and nothing else.
  void tookUpTheirPosts(Map<UUID, UUID> workedBefore) {
    assertThat(
            desk.db()
                .sql(
                    "select coalesce(hindrance, 'waits') from staffing.appointment a where "
                        + COUNTS
                        + " and a.applied_at is null")
                .query(String.class)
                .list())
        .as("hindrances")
        .isEmpty();
    var now = workplaces();
    desk.pairs(
            "select a.person, p.institution from staffing.appointment a join staffing.post p on p.id = a.post where"
                + COUNTS
                + "and p.institution is not null")
        .forEach((person, house) ->
            assertThat(now.get(person)).as("workplace of %s", person).isEqualTo(house));
    assertThat(desk.pairs(WORKPLACE, Desk.EFFECTIVE.minusDays(1)))
        .as("the day before")
        .isEqualTo(workedBefore);
  }

  /// One employment each, and one post of a leader for each who leads.
  void everybodyIsInTheRegisterOnce(Collection<UUID> everybody) {
    for (var person : everybody)
      assertThat(held("employment", person)).as("employments of %s", person).isEqualTo(1);
    for (var place : List.of("cluster", "institution"))
      assertThat(
              desk.count(
                  """
                  select count(*) from (select r.%1$s from organisation.role r
                                         where r.%1$s is not null and r.valid @> ?::date group by r.%1$s having count(*) > 1) x
                  """
                      .formatted(place),
                  desk.today()))
          .as("led by two: %s", place)
          .isZero();
  }

  /// Those who left are employed nowhere and lead nothing.
  void areInTheRegisterNoMore(Collection<UUID> gone) {
    for (var person : gone) {
      assertThat(held("employment", person)).as("employments of %s", person).isZero();
      assertThat(held("role", person)).as("roles of %s", person).isZero();
    }
  }

  private int held(String table, UUID person) {
    return desk.count(
        "select count(*) from organisation." + table + " where person = ? and valid @> ?::date",
        person,
        desk.today());
  }

  /// Leaders lead a cluster, or the house that they led before, on the same terms and hours.
  void nobodyIsWorseOff(Collection<UUID> leaders, Map<UUID, UUID> workedBefore) {
    var clusters = leading("cluster");
    var houses = leading("institution");
    for (var person : leaders) {
      assertThat(held("role", person)).as("posts of %s", person).isEqualTo(1);
      if (!clusters.containsKey(person))
        assertThat(houses.get(person)).isEqualTo(workedBefore.get(person));
    }
    assertThat(
            desk.ids(
                """
                select now.person from organisation.employment now join organisation.employment before on before.person = now.person
                 where now.valid @> ?::date and before.valid @> ?::date and before.position = 'institution_leader'
                   and (now.terms <> before.terms or now.share < before.share and now.position = 'pedagogical_leader')
                """,
                Desk.EFFECTIVE,
                Desk.EFFECTIVE.minusDays(1)))
        .as("on other terms or fewer hours")
        .isEmpty();
  }

  private Map<UUID, UUID> leading(String place) {
    return desk.pairs(
        "select person, %1$s from organisation.role where %1$s is not null and valid @> ?::date"
            .formatted(place),
        desk.today());
  }

  /// How many new clusters have a leader.
  int ledClusters() {
    return desk.count(
        """
        select count(*) from organisation.cluster c join organisation.role r on r.cluster = c.id and r.valid @> ?::date
         where c.name like 'Klynge nr. %' and c.valid @> ?::date
        """,
        desk.today(), desk.today());
  }
}
