package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

/// The deputies who are left get new places.
final class ReformRedeployment {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ReformDesk desk;

  ReformRedeployment(ReformDesk desk) {
    this.desk = desk;
  }

  /// Every second house looks for a pedagogue.
  void begin() throws Exception {
    var houses =
        desk.ids(
            """
            select id from organisation.institution
             where valid @> ?::date and ownership = 'municipal' order by id
            """,
            desk.today());
    for (int i = 0; i < houses.size(); i += 2)
      desk.send(
          "/posts",
          "kind",
          "pedagogue",
          "institution",
          houses.get(i).toString(),
          "from",
          ReformDesk.EFFECTIVE.toString(),
          "share",
          "100");
    listed();
  }

  private void listed() throws Exception {
    desk.send(
        "/redeployment",
        "name",
        "Souscheferne",
        "positions",
        "deputy",
        "effective",
        ReformDesk.EFFECTIVE.toString(),
        "until",
        desk.today().plusDays(3).toString(),
        "form",
        UUID.randomUUID().toString());
    desk.later(5);
  }

  /// Proposed for all at once, offered, and accepted by the person.
  void placed() throws Exception {
    var round = desk.ids("select id from staffing.redeployment").getFirst();
    var placing = desk.send("/redeployment/" + round + "/placings", "form", "1");
    await()
        .atMost(PATIENCE)
        .until(() ->
            desk.count(
                    "select count(*) from staffing.redeployment_proposal where finished_at is not null")
                == 1);
    desk.send(placing + "/offers", "by", desk.today().plusDays(7).toString());
    var offers =
        desk.ids(
            """
            select id from staffing.appointment
             where origin = 'redeployment' and accepted_at is null and declined_at is null and withdrawn_at is null
            """);
    assertThat(offers).hasSizeGreaterThan(50);
    for (var offer : offers) {
      var person = desk.ids("select person from staffing.appointment where id = ?", offer);
      desk.sendAs(person.getFirst(), "/my-redeployment/offers/" + offer + "/acceptance");
    }
  }
}
