package dk.klynge.staffing.command;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.Matching;
import dk.klynge.engine.matching.OneSided;
import dk.klynge.engine.matching.Outcome;
import dk.klynge.engine.matching.Side;
import dk.klynge.engine.matching.StabilityCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The files that tell what came out.
///
/// @param seconds it took to match, without reading and writing
record MatchReport(Outcome outcome, Side bestFor, List<OneSided> oneSided, double seconds) {

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final List<String> COLUMNS = List.of("candidate", "post", "rank", "rank_at_post");

  Map<String, byte[]> files(StabilityCheck check) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("matching.csv", matching());
    files.put("report.json", PRETTY.writeValueAsBytes(report(check)));
    return files;
  }

  private byte[] matching() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var table =
        TableWriter.to(bytes, TableFormat.CSV, COLUMNS, List.of("rank", "rank_at_post"))) {
      for (int c = 0; c < market().candidates(); c++) table.row(row(c));
    }
    return bytes.toByteArray();
  }

  private List<String> row(int c) {
    int p = outcome.matching().post(c);
    for (int i = 0; i < market().wishes(c); i++)
      if (market().wished(c, i) == p)
        return List.of(
            market().candidate(c),
            market().post(p),
            Integer.toString(market().rank(c, i)),
            Integer.toString(market().rankAtPost(c, i)));
    return List.of(market().candidate(c), "", "", "");
  }

  private Map<String, Object> report(StabilityCheck check) {
    var report = new LinkedHashMap<String, Object>();
    report.put("candidates", market().candidates());
    report.put("posts", market().posts());
    report.put("matched", outcome.matching().size());
    report.put("unmatched", outcome.matching().unmatched());
    report.put("emptyPosts", emptyPosts());
    report.put("blockingPairs", check.blocking().size());
    report.put("atMost", outcome.atMost());
    report.put("assurance", outcome.assurance());
    report.put("bestFor", bestFor.name().toLowerCase(Locale.ROOT));
    report.put("ties", market().hasTies());
    report.put("oneSided", oneSided);
    report.put("steps", outcome.steps());
    report.put("seed", outcome.seed());
    report.put("seconds", seconds);
    return report;
  }

  private List<Map<String, Object>> emptyPosts() {
    var free = outcome.matching().freePlaces();
    var empty = new ArrayList<Map<String, Object>>();
    for (int p = 0; p < free.length; p++)
      if (free[p] > 0) {
        var post = new LinkedHashMap<String, Object>();
        post.put("post", market().post(p));
        post.put("places", market().capacity(p));
        post.put("free", free[p]);
        empty.add(post);
      }
    return empty;
  }

  private Market market() {
    Matching matching = outcome.matching();
    return matching.market();
  }
}
