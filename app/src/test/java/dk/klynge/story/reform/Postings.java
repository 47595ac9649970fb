package dk.klynge.story.reform;

import java.util.List;
import java.util.UUID;

/// A campaign runs, and its posts are announced.
record Postings(Desk desk, UUID campaign) {

  void begin() throws Exception {
    desk.send("/campaigns/" + campaign + "/state", "version", version(), "state", "running");
    desk.send(
        "/campaigns/" + campaign + "/pay-agreement", "on", desk.today().toString(), "note", "");
  }

  private String version() {
    return Integer.toString(
        desk.count("select version from staffing.campaign where id = ?", campaign));
  }

  /// Posts that a stop for hiring has left open.
  void reported(List<UUID> houses) throws Exception {
    for (var house : houses)
      desk.send(
          "/posts",
          "kind",
          "pedagogical_leader",
          "institution",
          house.toString(),
          "from",
          Desk.EFFECTIVE.toString(),
          "share",
          "100");
  }

  /// Written by the area, checked and announced by HR; from tomorrow on for a week.
  void announced(List<UUID> posts) throws Exception {
    for (var post : posts) {
      var posting = "/posts/" + post + "/posting";
      desk.send(posting);
      desk.send(
          posting + "/local-part", "version", posted(post), "text", "Fire huse", "submit", "1");
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
}
