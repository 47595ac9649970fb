package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/// Committees are composed and recommend, and the meeting decides.
final class ReformCommittees {

  private static final Pattern LINK = Pattern.compile("/committee-invitations/([^\\s<]+)");

  private final ReformDesk desk;
  private final UUID campaign;
  private final Random chance;

  ReformCommittees(ReformDesk desk, UUID campaign, Random chance) {
    this.desk = desk;
    this.campaign = campaign;
    this.chance = chance;
  }

  /// The area's chair and one from outside; the reform asks for more, who would be seated alike.
  void composed() throws Exception {
    var path = "/campaigns/" + campaign + "/committees";
    desk.send(
        path + "/composition",
        "seats-chair",
        "1",
        "seats-local_leader",
        "0",
        "seats-staff",
        "0",
        "seats-parent_board",
        "1",
        "seats-consultant",
        "0",
        "seats-hr",
        "0",
        "required-parent_board",
        "on");
    desk.send(path);
    seated();
  }

  private void seated() throws Exception {
    for (var id :
        desk.ids("select id from staffing.committee where campaign = ? order by id", campaign)) {
      desk.send(
          "/committees/" + id + "/seats",
          "place",
          "role:parent_board",
          "name",
          "Forælder",
          "email",
          id + "@eksempel.dk");
      desk.send("/committees/" + id + "/invitations");
      accepted(id);
    }
  }

  private void accepted(UUID committee) throws Exception {
    for (var text :
        desk.db()
            .sql("select body from documents.letter where owner = ?")
            .param(committee)
            .query(String.class)
            .list()) {
      var link = LINK.matcher(text);
      if (link.find()) answered(link.group(1));
    }
  }

  /// Accepts, and is close to nobody who applies.
  private void answered(String key) throws Exception {
    desk.send("/committee-invitations/" + key + "/answer", "answer", "accepted");
    desk.send("/committee-invitations/" + key + "/declaration", "relation", "none");
  }

  /// The candidates of each post in an order drawn; one in ten committees finds nobody.
  void recommended(int round) throws Exception {
    for (var post : open(round)) {
      var people = candidates(post, round);
      Collections.shuffle(people, chance);
      var fields = new ArrayList<>(List.of("round", "" + round, "version", "0", "hand", "1"));
      if (people.isEmpty() || chance.nextInt(10) == 0) {
        fields.addAll(List.of("outcome", "none", "reason", "Ingen er fundet egnet"));
      } else {
        fields.addAll(List.of("outcome", "candidates", "reason", "Samtalerne"));
        for (int i = 0; i < people.size(); i++)
          fields.addAll(List.of("rank-" + people.get(i), Integer.toString(i + 1)));
      }
      desk.send("/posts/" + post + "/recommendation", fields.toArray(String[]::new));
    }
  }

  /// Posts that nobody was offered.
  List<UUID> open(int round) {
    assertThat(round).isPositive();
    return desk.ids(
        """
        select p.id from staffing.post p
         where p.campaign = ? and p.withdrawn_at is null
           and not exists (select from staffing.appointment a
                            where a.post = p.id and a.declined_at is null and a.withdrawn_at is null)
         order by p.place_name, p.id
        """,
        campaign);
  }

  private List<UUID> candidates(UUID post, int round) {
    assertThat(round).isPositive();
    return new ArrayList<>(
        desk.ids(
            """
            select a.id from staffing.application a
              join staffing.wish w on w.application = a.id
              left join assessment.screening s on s.application = a.id
             where w.post = ? and a.submitted_at is not null and a.withdrawn_at is null
               and coalesce(s.qualified, true)
               and not exists (select from staffing.appointment x
                                where x.person = a.person and x.declined_at is null and x.withdrawn_at is null)
             order by a.submitted_at, a.id
            """,
            post));
  }

  /// The meeting follows the proposal, so the outcome is stable.
  void decided(int round) throws Exception {
    var path = "/coordination/" + campaign + "/" + round;
    desk.send(
        path + "/decision",
        "side",
        "candidates",
        "decision",
        "Som foreslået",
        "seen",
        desk.fields(path + "/meeting", "seen").getFirst());
    assertThat(
            desk.count(
                "select unsettled from assessment.coordination where campaign = ? and round = ?",
                campaign,
                round))
        .isZero();
    desk.send(path + "/offers", "by", desk.today().plusDays(7).toString());
  }

  /// One in fifteen thinks better of it.
  void answered() throws Exception {
    for (var id :
        desk.ids(
            """
            select a.id from staffing.appointment a join staffing.post p on p.id = a.post
             where p.campaign = ? and a.accepted_at is null and a.declined_at is null and a.withdrawn_at is null
             order by p.place_name, a.id
            """,
            campaign)) {
      var person = desk.ids("select person from staffing.appointment where id = ?", id).getFirst();
      var answer = chance.nextInt(15) == 0 ? "declined" : "accepted";
      desk.sendAs(person, "/my-offers/" + id + "/answer", "answer", answer);
    }
  }
}
