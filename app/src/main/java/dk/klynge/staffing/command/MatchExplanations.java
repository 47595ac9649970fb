package dk.klynge.staffing.command;

import dk.klynge.documents.Interruption;
import dk.klynge.documents.Sentences;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.engine.matching.Change;
import dk.klynge.engine.matching.Explainer;
import dk.klynge.engine.matching.Explanation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// Why each candidate and each post got what it got: a table with one row for each fact, once as a
/// code with names for programs and once as a sentence for people.
///
/// Each explanation matches anew under changed lists, which may take long where there are many; so
/// Ctrl-C ends it too, and what is explained until then is written.
record MatchExplanations(MatchReport report, Sentences words, Interruption interruption) {

  private static final List<String> COLUMNS =
      List.of("about", "id", "other", "rank", "fact", "who", "sentence");

  byte[] csv() throws IOException {
    var outcome = report.outcome();
    var market = outcome.matching().market();
    var explainer = new Explainer(outcome, report.bestFor(), report.oneSided());
    var bytes = new ByteArrayOutputStream();
    try (var table = TableWriter.to(bytes, TableFormat.CSV, COLUMNS, List.of("rank"))) {
      for (int c = 0; c < market.candidates() && !interruption.cancelled(); c++)
        candidate(explainer.candidate(c), table);
      for (int p = 0; p < market.posts() && !interruption.cancelled(); p++)
        post(explainer.post(p), table);
    }
    return bytes.toByteArray();
  }

  private void candidate(Explanation.OfCandidate told, TableWriter table) throws IOException {
    for (var missed : told.missed()) missed(told.candidate(), missed, table);
    for (var post : told.notRankedBy()) table.row(ofPair(told.candidate(), post, "NOT_RANKED"));
    for (var post : told.openIfWished())
      table.row(ofPair(told.candidate(), post, "OPEN_IF_WISHED"));
  }

  private void missed(String candidate, Explanation.Missed missed, TableWriter table)
      throws IOException {
    for (var holder : missed.holders())
      table.row(ofMissed(candidate, missed, holder.why().name(), List.of(holder.candidate())));
    for (var change : missed.changes())
      switch (change) {
        case Change.Preferred(var to) -> table.row(ofMissed(candidate, missed, "PREFERRED", to));
        case Change.Absent(var people, var certainty) ->
            table.row(ofMissed(candidate, missed, "ABSENT_" + certainty, people));
      }
  }

  private List<String> ofMissed(
      String candidate, Explanation.Missed missed, String fact, List<String> who) {
    var named = String.join(", ", who);
    return List.of(
        "candidate",
        candidate,
        missed.post(),
        Integer.toString(missed.rank()),
        fact,
        String.join("; ", who),
        said(fact, candidate, missed.post(), named));
  }

  private List<String> ofPair(String candidate, String post, String fact) {
    return List.of("candidate", candidate, post, "", fact, "", said(fact, candidate, post, ""));
  }

  private void post(Explanation.OfPost told, TableWriter table) throws IOException {
    for (var other : told.elsewhere())
      table.row(
          List.of(
              "post",
              told.post(),
              other.candidate(),
              Integer.toString(other.rank()),
              "ELSEWHERE",
              other.got(),
              said("ELSEWHERE", other.candidate(), told.post(), other.got())));
  }

  private String said(String fact, String candidate, String post, String who) {
    return words.say("staffing.match.explain." + fact, candidate, post, who);
  }
}
