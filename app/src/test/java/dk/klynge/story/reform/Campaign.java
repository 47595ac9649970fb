package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// One campaign in two rounds, from the announcement to the terms.
final class Campaign {

  private static final int LOOKED_THROUGH = 2;

  private final Desk desk;
  private final Random chance;
  private final UUID id;
  private final Market market;
  private final Postings postings;
  private final Applications applications;
  private final Committees committees;
  private final List<UUID> appointed = new ArrayList<>();
  private int clashes;

  private Campaign(Desk desk, String kind, Random chance) {
    this.desk = desk;
    this.chance = chance;
    id = desk.ids("select id from staffing.campaign where kind = ?", kind).getFirst();
    market =
        new Market(
            desk.pairs(
                "select id, area from staffing.post where campaign = ? and withdrawn_at is null",
                id));
    postings = new Postings(desk, id);
    applications = new Applications(desk, id, market, chance);
    committees = new Committees(desk, id);
  }

  static Campaign of(Desk desk, String kind, Random chance) {
    return new Campaign(desk, kind, chance);
  }

  Postings postings() {
    return postings;
  }

  Committees committees() {
    return committees;
  }

  /// Those who have accepted, in the order in which they did.
  List<UUID> appointed() {
    return appointed;
  }

  int clashes() {
    return clashes;
  }

  int inTwoAreas() {
    return applications.inTwoAreas();
  }

  /// Posts that nobody was offered.
  List<UUID> open() {
    return desk.ids(
        """
        select p.id from staffing.post p
         where p.campaign = ? and p.withdrawn_at is null
           and not exists (select from staffing.appointment a
                            where a.post = p.id and a.declined_at is null and a.withdrawn_at is null)
         order by p.place_name, p.id
        """,
        id);
  }

  void announcedAndAppliedFor(List<UUID> people) throws Exception {
    var posts = open();
    postings.announced(posts);
    applications.handedIn(people, posts);
    applications.screened();
  }

  /// In the first round each committee meets its candidates; some score them.
  void interviewed() throws Exception {
    var interviews = new Interviews(desk, committees, market, chance);
    interviews.begun(id);
    var called = interviews.called();
    interviews.planned();
    desk.later(30);
    var some = committees.all().subList(0, LOOKED_THROUGH);
    var scored = new Scores(desk, committees, interviews, chance).given(some);
    new Recommendations(desk, market, chance).handedOver(open(), 1, scored, called);
  }

  void recommended(int round) throws Exception {
    new Recommendations(desk, market, chance).handedOver(open(), round, Map.of(), Map.of());
  }

  /// One in fifteen declines what was offered.
  void coordinated(int round) throws Exception {
    var meeting = new Meeting(desk, id, round, market);
    var open = open();
    int clashing = meeting.clashes();
    if (round == 1) {
      assertThat(clashing).as("clashes to be settled").isPositive();
      meeting.wantsOtherwise(open);
    }
    clashes += clashing;
    var got = meeting.decided(open);
    var declines = got.values().stream().filter(_ -> chance.nextInt(15) == 0).toList();
    meeting.answered(got, declines);
    appointed.addAll(got.values().stream().filter(one -> !declines.contains(one)).toList());
    meeting.termsAgreed();
    market.nextRound();
  }
}
