package dk.klynge.publicsite.paper;

import dk.klynge.documents.Paper.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What a leader tells whom, and when: staff and their representatives before parents, and nobody
/// from the papers.
record ForLeaders(Saying saying, Sheet sheet) {

  private record Step(String key, int weeksBefore) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("team", 12),
          new Step("representatives", 10),
          new Step("staff", 8),
          new Step("board", 6),
          new Step("parents", 4),
          new Step("first-day", 0));

  List<Block> say(Led led) {
    return List.of(
        saying.heading("publicsite.sheet.tell"),
        steps(),
        saying.heading("publicsite.decides"),
        deciders(led));
  }

  private Block steps() {
    var change = sheet.house().change();
    if (change == null)
      return saying.bullets(
          "publicsite.sheet.tell.door",
          "publicsite.sheet.tell.meeting",
          "publicsite.sheet.tell.question");
    return new Block.Bullets(
        Stream.concat(
                STEPS.stream().map(step -> step(step, change.day())),
                Stream.of(saying.say("publicsite.sheet.tell.question")))
            .toList());
  }

  /// A day that is past is now.
  private String step(Step step, LocalDate day) {
    var due = day.minusWeeks(step.weeksBefore());
    var when =
        step.weeksBefore() == 0
            ? saying.day(day)
            : due.isAfter(sheet.day())
                ? saying.say("publicsite.sheet.by", saying.day(due))
                : saying.say("publicsite.sheet.now");
    return when + ": " + saying.say("publicsite.sheet.tell." + step.key());
  }

  private Block deciders(Led led) {
    return switch (led) {
      case TOGETHER ->
          saying.bullets(
              "publicsite.sheet.decides.pedagogical",
              "publicsite.sheet.decides.leader",
              "publicsite.decides.board",
              "publicsite.decides.council");
      case ALONE ->
          saying.bullets(
              "publicsite.sheet.decides.pedagogical",
              "publicsite.sheet.board",
              "publicsite.decides.council");
    };
  }
}
