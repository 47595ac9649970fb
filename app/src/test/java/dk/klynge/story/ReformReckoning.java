package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

/// What must be true of everybody, whatever was drawn.
final class ReformReckoning {

  private static final String COUNTS = " a.accepted_at is not null and a.withdrawn_at is null ";

  private final ReformDesk desk;

  ReformReckoning(ReformDesk desk) {
    this.desk = desk;
  }

  /// All leaders and deputies of municipal institutions.
  List<UUID> everybody() {
    return desk.ids(
        """
        select distinct e.person from organisation.employment e join organisation.institution i on i.id = e.institution
         where e.position in ('institution_leader', 'deputy') and e.valid @> ?::date and i.valid @> ?::date
           and i.ownership = 'municipal'
        """,
        desk.today(),
        desk.today());
  }

  void nobodyTwice() {
    assertThat(twice("person")).as("people in two posts").isZero();
    assertThat(twice("post")).as("posts with two people").isZero();
  }

  private int twice(String of) {
    return desk.count(
        "select count(*) from (select a.%1$s from staffing.appointment a where %2$s group by a.%1$s having count(*) > 1) x"
            .formatted(of, COUNTS));
  }

  /// The page counts heads and refuses to be shown where one is lost.
  void headsBalance() throws Exception {
    desk.fields("/redeployment", "round");
  }

  /// On the day each works somewhere, once, and whoever was a leader still is one.
  void everybodyIsAccountedFor(List<UUID> people) {
    assertThat(people).hasSizeGreaterThan(400);
    assertThat(
            desk.count(
                "select count(*) from staffing.appointment a where "
                    + COUNTS
                    + " and a.applied_at is null"))
        .as(
            "hindered: %s",
            desk.db()
                .sql(
                    "select distinct hindrance from staffing.appointment where hindrance is not null")
                .query(String.class)
                .list())
        .isZero();
    for (var person : people)
      assertThat(
              desk.count(
                  "select count(*) from organisation.employment where person = ? and valid @> ?::date",
                  person,
                  ReformDesk.EFFECTIVE))
          .as("employments of %s", person)
          .isEqualTo(1);
  }

  /// Leaders lead a cluster or a house.
  void nobodyIsWorseOff(List<UUID> leaders) {
    for (var person : leaders)
      assertThat(
              desk.count(
                  "select count(*) from organisation.role where person = ? and valid @> ?::date",
                  person,
                  ReformDesk.EFFECTIVE))
          .as("posts of %s", person)
          .isEqualTo(1);
  }
}
