package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// One round of interviews for all committees at once: each calls at most five, the planner finds
/// when, and everybody is told.
final class Interviews {

  private static final int CALLED = 5;
  private static final int MINUTES = 45;

  private final Desk desk;
  private final Committees committees;
  private final Market market;
  private final Random chance;
  private String path = "";

  Interviews(Desk desk, Committees committees, Market market, Random chance) {
    this.desk = desk;
    this.committees = committees;
    this.market = market;
    this.chance = chance;
  }

  private UUID round() {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  /// Four weeks from next Monday on.
  void begun(UUID campaign) throws Exception {
    var monday = desk.today().plusDays(8L - desk.today().getDayOfWeek().getValue());
    path =
        desk.send(
            "/interview-rounds",
            List.of(
                "form",
                UUID.randomUUID().toString(),
                "campaign",
                campaign.toString(),
                "round",
                "1",
                "first",
                monday.toString(),
                "last",
                monday.plusDays(25).toString(),
                "begins",
                "08.00",
                "ends",
                "17.00",
                "minutes",
                "" + MINUTES,
                "pause",
                "15",
                "speed",
                "20"));
  }

  /// @return by post, whom the committee meets
  Map<UUID, List<UUID>> called() throws Exception {
    var venues =
        desk.pairs("select committee, venue from staffing.interview_at where round = ?", round());
    assertThat(venues.values())
        .as("each meets in a house of its own cluster")
        .doesNotHaveDuplicates();
    var called = new HashMap<UUID, List<UUID>>();
    for (var committee : committees.all())
      for (var post : committees.posts(committee)) {
        var people = new ArrayList<>(market.candidates(post));
        Collections.shuffle(people, chance);
        var some = List.copyOf(people.subList(0, Math.min(CALLED, people.size())));
        called.put(post, some);
        call(committee, venues.getOrDefault(committee, committee), post, some);
      }
    return called;
  }

  private void call(UUID committee, UUID venue, UUID post, List<UUID> people) throws Exception {
    var applications = Applications.of(desk, post);
    var fields = new ArrayList<>(List.of("venue", venue.toString()));
    for (var person : people)
      fields.addAll(List.of("called", String.valueOf(applications.get(person))));
    desk.send(path + "/committees/" + committee, fields);
  }

  void planned() throws Exception {
    var version = desk.count("select version from staffing.interview_round where id = ?", round());
    desk.send(path + "/plan", "version", Integer.toString(version));
    await()
        .atMost(Jobs.PATIENCE)
        .until(() ->
            desk.count(
                    "select count(*) from staffing.interview_round where id = ? and planning = 'done'",
                    round())
                == 1);
    nobodyIsInTwoPlaces();
    desk.send(path + "/invitations");
  }

  private record Met(UUID person, LocalDateTime starts) {}

  /// Candidates and members alike, and between two there is the pause.
  private void nobodyIsInTwoPlaces() {
    var all = met();
    assertThat(
            desk.count(
                "select count(*) from staffing.interview where round = ? and cancelled_at is null and starts is null",
                round()))
        .as("interviews without a time")
        .isZero();
    var last = new HashMap<UUID, LocalDateTime>();
    for (var one : all) {
      var before = last.put(one.person(), one.starts());
      if (before != null)
        assertThat(one.starts())
            .as("%s after %s", one.person(), before)
            .isAfterOrEqualTo(before.plusMinutes(MINUTES + 15L));
    }
  }

  private List<Met> met() {
    return desk.db()
        .sql(
            """
            select who as person, starts from (
              select a.person as who, i.starts from staffing.interview i join staffing.application a on a.id = i.application
               where i.round = :round and i.cancelled_at is null and i.starts is not null
              union all
              select coalesce(s.person, s.account), i.starts from staffing.interview i
                join staffing.seat s on s.committee = i.committee and s.answer = 'accepted' and s.left_at is null
               where i.round = :round and i.cancelled_at is null and i.starts is not null) everybody
             order by who, starts
            """)
        .param("round", round())
        .query(Met.class)
        .list();
  }

  /// How many are met in all.
  int count() {
    return desk.count(
        "select count(*) from staffing.interview where round = ? and cancelled_at is null",
        round());
  }

  /// By person, whom a committee meets.
  Map<UUID, UUID> of(UUID committee) {
    return desk.pairs(
        """
        select a.person, i.id from staffing.interview i join staffing.application a on a.id = i.application
         where i.round = ? and i.committee = ? and i.cancelled_at is null
        """,
        round(),
        committee);
  }
}
