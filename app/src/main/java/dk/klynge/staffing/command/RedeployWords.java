package dk.klynge.staffing.command;

import dk.klynge.documents.Sentences;
import dk.klynge.engine.redeployment.Assignment;
import java.util.ArrayList;
import java.util.List;

/// What came of a redeployment, in sentences.
record RedeployWords(Sentences words, Redeployed found) {

  private static final int MOST_PEOPLE = 100;
  private static final int MOST_VACANCIES = 12;

  List<String> result() {
    var assignment = found.assignment();
    int placed = assignment.placed().size();
    var lines = new ArrayList<String>();
    lines.add(
        words.say(
            "staffing.redeploy.done",
            placed,
            placed + assignment.unplaced().size(),
            found.cost(assignment.total()).toPlainString(),
            found.cost(assignment.largest().orElse(0)).toPlainString(),
            found.seconds()));
    lines.add(
        words.say("staffing.redeploy." + (found.flaws().isEmpty() ? "proved" : "not-proved")));
    return lines;
  }

  /// Everybody without a place: alone, or in one line with the group that competes.
  List<String> without() {
    var lines = new ArrayList<String>();
    for (var group : found.groups())
      lines.add(
          words.say(
              "staffing.redeploy.too-few",
              named(group.without(), MOST_PEOPLE),
              group.reason().people().size(),
              group.reason().places(),
              named(group.reason().vacancies(), MOST_VACANCIES)));
    for (var one : found.assignment().unplaced())
      if (one.reason() instanceof Assignment.NoVacancy)
        lines.add(words.say("staffing.redeploy.no-vacancy", one.person()));
    return lines;
  }

  private static String named(List<String> ids, int most) {
    if (ids.size() <= most) return String.join(", ", ids);
    return String.join(", ", ids.subList(0, most)) + " … (" + ids.size() + ")";
  }
}
