package dk.klynge.publicsite.paper;

import dk.klynge.documents.Paper.Block;
import dk.klynge.publicsite.HousePage;
import java.util.ArrayList;
import java.util.List;

/// Who leads the staff of a house, where they work, and what stays as it is.
record ForStaff(Saying saying, HousePage house) {

  List<Block> say(Led led) {
    var means = new ArrayList<String>();
    means.add(leader());
    means.add(saying.say("publicsite.sheet.staff.place", house.name()));
    means.add(saying.say("publicsite.sheet.staff.employment"));
    means.add(saying.say("publicsite.sheet.staff.med." + word(led)));
    return List.of(
        saying.heading("publicsite.sheet.staff"),
        new Block.Bullets(means),
        saying.heading("publicsite.decides"),
        deciders(led));
  }

  private static String word(Led led) {
    return led == Led.TOGETHER ? "cluster" : "house";
  }

  /// The first leader of a page is the one of the house.
  private String leader() {
    var name = house.leaders().stream().findFirst().map(HousePage.Leader::name).orElse("");
    return name.isEmpty()
        ? saying.say("publicsite.sheet.staff.vacant")
        : saying.say("publicsite.sheet.staff.leader", name);
  }

  private Block deciders(Led led) {
    return switch (led) {
      case TOGETHER ->
          saying.bullets(
              "publicsite.sheet.decides.daily",
              "publicsite.sheet.decides.cluster",
              "publicsite.sheet.decides.med",
              "publicsite.decides.council");
      case ALONE ->
          saying.bullets(
              "publicsite.sheet.decides.daily",
              "publicsite.sheet.decides.med",
              "publicsite.decides.council");
    };
  }
}
