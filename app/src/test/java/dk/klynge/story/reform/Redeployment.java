package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// The deputies who are left get new places: they wish, all are proposed one at once, and those who
/// decline are proposed another.
final class Redeployment {

  private static final String OFFERED =
      """
      select person, post from staffing.appointment
       where origin = 'redeployment' and accepted_at is null and declined_at is null and withdrawn_at is null
      """;

  private static final String VACANT =
      """
      select p.institution, p.id from staffing.post p
       where p.kind in ('pedagogue', 'department_leader') and p.withdrawn_at is null
         and not exists (select from staffing.appointment a
                          where a.post = p.id and a.declined_at is null and a.withdrawn_at is null)
      """;

  private final Desk desk;
  private final Ledger ledger;
  private final Random chance;
  private final Map<UUID, List<UUID>> declined = new HashMap<>();

  Redeployment(Desk desk, Ledger ledger, Random chance) {
    this.desk = desk;
    this.ledger = ledger;
    this.chance = chance;
  }

  /// Three houses in four look for a pedagogue, and some for a leader of a department.
  void vacanciesReported(List<UUID> houses) throws Exception {
    for (int i = 0; i < houses.size(); i++)
      if (i % 4 > 0)
        desk.send(
            "/posts",
            "kind",
            i % 20 == 1 ? "department_leader" : "pedagogue",
            "institution",
            houses.get(i).toString(),
            "from",
            Desk.EFFECTIVE.toString(),
            "share",
            i % 10 == 2 ? "86.5" : "100");
  }

  /// One in four says what they want: a post, an area, how far, how many hours.
  ///
  /// @return how many
  int wished(List<UUID> deputies, List<UUID> areas) throws Exception {
    var posts = new ArrayList<>(desk.pairs(VACANT).values());
    int given = 0;
    for (var person : deputies) {
      if (chance.nextInt(4) > 0) continue;
      desk.sendAs(
          person,
          "/my-redeployment/wishes",
          "version",
          "0",
          "wish1",
          "post:" + posts.get(chance.nextInt(posts.size())),
          "wish2",
          "area:" + areas.get(chance.nextInt(areas.size())),
          "km",
          chance.nextInt(3) == 0 ? "8" : "",
          "hours",
          chance.nextInt(3) == 0 ? "32" : "",
          "consider",
          "");
      given++;
    }
    return given;
  }

  /// For all who seek at once; who is moved finds no free post at home, nobody is offered what they
  /// have declined or what lies too far away.
  ///
  /// @return the offered post by person
  Map<UUID, UUID> offered() throws Exception {
    var vacant = desk.pairs(VACANT);
    var placing = desk.send(ledger.path() + "/placings", "form", UUID.randomUUID().toString());
    await()
        .atMost(Jobs.PATIENCE)
        .until(() ->
            desk.count(
                    "select count(*) from staffing.redeployment_proposal where finished_at is not null and id = ?",
                    UUID.fromString(placing.substring(placing.lastIndexOf('/') + 1)))
                == 1);
    desk.send(placing + "/offers", "by", desk.today().plusDays(7).toString());
    var offers = desk.pairs(OFFERED);
    assertThat(offers.values()).doesNotHaveDuplicates();
    offers.forEach((person, post) -> fair(person, post, vacant, offers));
    return offers;
  }

  private void fair(UUID person, UUID post, Map<UUID, UUID> vacant, Map<UUID, UUID> offers) {
    assertThat(declined.getOrDefault(person, List.of())).doesNotContain(post);
    var home = home(person);
    var own = vacant.get(home);
    if (own == null || own.equals(post) || declined.getOrDefault(person, List.of()).contains(own))
      return;
    var taker = offers.entrySet().stream().filter(one -> one.getValue().equals(own)).findFirst();
    assertThat(taker).as("%s leaves a house that has room", person).isPresent();
    assertThat(home(taker.orElseThrow().getKey())).isEqualTo(home);
  }

  private UUID home(UUID person) {
    return desk.ids(
            "select institution from staffing.concerned where person = ? and redeployment = ?",
            person,
            ledger.round())
        .getFirst();
  }

  /// @param decliners one in so many thinks better of it; 0 for nobody
  /// @return those who have accepted
  List<UUID> answered(Map<UUID, UUID> offers, int decliners) throws Exception {
    var accepted = new ArrayList<UUID>();
    for (var offer : offers.entrySet()) {
      var person = offer.getKey();
      var id =
          desk.ids(
                  "select id from staffing.appointment where person = ? and post = ? and declined_at is null",
                  person,
                  offer.getValue())
              .getFirst();
      var no = decliners > 0 && chance.nextInt(decliners) == 0;
      desk.sendAs(person, "/my-redeployment/offers/" + id + (no ? "/refusal" : "/acceptance"));
      if (no) declined.computeIfAbsent(person, _ -> new ArrayList<>()).add(offer.getValue());
      else accepted.add(person);
    }
    return accepted;
  }
}
