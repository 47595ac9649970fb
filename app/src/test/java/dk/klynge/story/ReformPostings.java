package dk.klynge.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Posts are announced, people apply, and somebody looks through who can be considered.
final class ReformPostings {

  private static final int MOST_WISHES = 3;

  private final ReformDesk desk;
  private final UUID campaign;
  private final Random chance;

  ReformPostings(ReformDesk desk, UUID campaign, Random chance) {
    this.desk = desk;
    this.campaign = campaign;
    this.chance = chance;
  }

  void begin() throws Exception {
    desk.send("/campaigns/" + campaign + "/state", "version", version(), "state", "running");
    desk.send(
        "/campaigns/" + campaign + "/pay-agreement", "on", desk.today().toString(), "note", "");
  }

  private String version() {
    return Integer.toString(
        desk.count("select version from staffing.campaign where id = ?", campaign));
  }

  /// Written by the area, checked and announced by HR; from tomorrow on for a week.
  void announced(List<UUID> posts) throws Exception {
    for (var post : posts) {
      var posting = "/posts/" + post + "/posting";
      desk.send(posting);
      desk.send(
          posting + "/local-part", "version", posted(post), "text", "Fem huse", "submit", "1");
      desk.send(posting + "/check", "version", posted(post), "verdict", "approve");
      desk.send(
          posting + "/announcement",
          "version",
          posted(post),
          "publish",
          desk.today().plusDays(1) + "T08:00",
          "deadline",
          desk.today().plusDays(8) + "T23:59");
    }
    desk.later(2);
  }

  private String posted(UUID post) {
    return Integer.toString(
        desk.count(
            "select version from staffing.posting where post = ? order by round desc limit 1",
            post));
  }

  /// Each applies for some of the posts that are announced in the own area, in an order drawn.
  void applied(List<UUID> people, List<UUID> posts) throws Exception {
    for (var person : people) {
      var area = areaOf(person);
      var wishes = new ArrayList<>(posts.stream().filter(post -> in(area, post)).toList());
      Collections.shuffle(wishes, chance);
      if (wishes.isEmpty()) continue;
      apply(
          person,
          area,
          wishes.subList(0, Math.min(wishes.size(), 1 + chance.nextInt(MOST_WISHES))));
    }
  }

  private UUID areaOf(UUID person) {
    return desk.ids(
            """
            select i.area from organisation.employment e join organisation.institution i on i.id = e.institution
             where e.person = ? and e.valid @> ?::date and i.valid @> ?::date
            """,
            person,
            desk.today(),
            desk.today())
        .getFirst();
  }

  private boolean in(UUID area, UUID post) {
    return desk.count("select count(*) from staffing.post where id = ? and area = ?", post, area)
        > 0;
  }

  private void apply(UUID person, UUID area, List<UUID> wishes) throws Exception {
    var fields =
        new ArrayList<>(
            List.of(
                "form", UUID.randomUUID().toString(),
                "campaign", campaign.toString(),
                "area", area.toString(),
                "email", "ansoeger@eksempel.dk",
                "statement", "Jeg vil gerne lede flere huse"));
    var known =
        desk.ids(
            """
            select id from staffing.application
             where campaign = ? and area = ? and person = ? and withdrawn_at is null
            """,
            campaign,
            area,
            person);
    for (var id : known)
      fields.addAll(
          List.of(
              "id",
              id.toString(),
              "version",
              Integer.toString(
                  desk.count("select version from staffing.application where id = ?", id))));
    for (int i = 0; i < wishes.size(); i++)
      fields.addAll(List.of("rank-" + wishes.get(i), Integer.toString(i + 1)));
    desk.sendAs(person, "/my-applications", fields.toArray(String[]::new));
  }

  /// One in twenty cannot be considered.
  void screened() throws Exception {
    desk.later(8);
    for (var id :
        desk.ids(
            """
            select a.id from staffing.application a
             where a.campaign = ? and a.submitted_at is not null and a.withdrawn_at is null
               and not exists (select from assessment.screening s where s.application = a.id)
             order by a.submitted_at, a.id
            """,
            campaign))
      desk.send(
          "/applications/" + id + "/screening",
          "qualified",
          chance.nextInt(20) == 0 ? "no" : "yes",
          "reason",
          "Efter samtale med området");
  }
}
