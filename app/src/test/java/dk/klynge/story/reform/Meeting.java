package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The coordination meeting of a round: clashes are seen on the board, people decide a few things
/// otherwise than proposed, and what is decided is offered and answered.
final class Meeting {

  private static final String OFFERED =
      """
      select a.post, a.person from staffing.appointment a join staffing.post p on p.id = a.post
       where p.campaign = ? and a.accepted_at is null and a.declined_at is null and a.withdrawn_at is null
      """;

  private final Desk desk;
  private final UUID campaign;
  private final int round;
  private final Market market;

  Meeting(Desk desk, UUID campaign, int round, Market market) {
    this.desk = desk;
    this.campaign = campaign;
    this.round = round;
    this.market = market;
  }

  private String path() {
    return "/coordination/" + campaign + "/" + round;
  }

  /// In how many posts the overview of all areas shows that state.
  private int posts(String state) throws Exception {
    var areas = desk.api("/campaigns/" + campaign + "/overview").path("areas");
    return areas.path(areas.size() - 1).path("states").path(state).asInt(-1);
  }

  /// @return how many posts want somebody whom another one wants as much
  int clashes() throws Exception {
    var clashing = market.clashing();
    assertThat(posts("clash")).as("clashes on the board").isEqualTo(clashing.size());
    return clashing.size();
  }

  /// Two posts get their second instead of their first, and one stays empty.
  void wantsOtherwise(List<UUID> open) throws Exception {
    int left = 2;
    for (var post : open) {
      var order = market.inOrder(post);
      if (order.size() < 3 || market.overridden().containsValue(Optional.of(order.get(1))))
        continue;
      want(post, left == 0 ? Optional.empty() : Optional.of(order.get(1)));
      if (left-- == 0) break;
    }
    assertThat(market.overridden()).hasSize(3);
  }

  private void want(UUID post, Optional<UUID> person) throws Exception {
    desk.send(
        path() + "/otherwise",
        "side",
        "candidates",
        "post",
        post.toString(),
        "person",
        person.map(UUID::toString).orElse(""),
        "reason",
        "Mødet ser anderledes på det",
        "seen",
        seen());
    market.otherwise(post, person);
  }

  /// What the meeting decides on is what its page shows now.
  private String seen() throws Exception {
    return Desk.fields(desk.page(path() + "/meeting"), "seen").getFirst();
  }

  /// What the program says that people have unsettled is counted anew.
  ///
  /// @return who is offered what
  Map<UUID, UUID> decided(List<UUID> open) throws Exception {
    desk.send(
        path() + "/decision", "side", "candidates", "decision", "Som foreslået", "seen", seen());
    desk.send(path() + "/offers", "by", desk.today().plusDays(7).toString());
    var got = desk.pairs(OFFERED, campaign);
    int unsettled = market.settled(got, open);
    assertThat(
            desk.count(
                "select unsettled from assessment.coordination where campaign = ? and round = ?",
                campaign,
                round))
        .isEqualTo(unsettled);
    assertThat(posts("clash")).as("clashes after the meeting").isZero();
    assertThat(posts("offered")).isEqualTo(got.size());
    explained(got);
    return got;
  }

  /// Those whom several wanted can read what became of them, whichever way it went.
  private void explained(Map<UUID, UUID> got) throws Exception {
    for (var person : market.wantedBySeveral().stream().limit(3).toList())
      assertThat(desk.page(path() + "/candidates/" + person)).contains("<li>");
    for (var post : got.keySet().stream().limit(3).toList())
      assertThat(desk.page(path() + "/posts/" + post)).contains("<li>");
  }

  /// @param declines those who think better of it
  void answered(Map<UUID, UUID> got, List<UUID> declines) throws Exception {
    for (var person : got.values()) {
      var offer =
          desk.ids(
              """
              select id from staffing.appointment
               where person = ? and accepted_at is null and declined_at is null and withdrawn_at is null
              """,
              person);
      var answer = declines.contains(person) ? "declined" : "accepted";
      desk.sendAs(person, "/my-offers/" + offer.getFirst() + "/answer", "answer", answer);
      if (!declines.contains(person)) market.leaves(person);
    }
  }

  /// Pay and terms are negotiated for each who has accepted.
  void termsAgreed() throws Exception {
    for (var id :
        desk.ids(
            """
            select a.id from staffing.appointment a join staffing.post p on p.id = a.post
             where p.campaign = ? and a.accepted_at is not null
               and not exists (select from staffing.terms_case t where t.appointment = a.id)
            """,
            campaign)) {
      var path = "/appointments/" + id;
      desk.send(path + "/negotiation", "opened", desk.today().toString(), "party", "BUPL");
      desk.send(path + "/agreement", "version", "1", "agreed", desk.today().toString());
    }
  }
}
