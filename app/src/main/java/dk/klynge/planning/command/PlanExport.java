package dk.klynge.planning.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.PlanProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The files of a plan for those who found it elsewhere than on the command line: the same formats.
public final class PlanExport {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Finished plan;

  public PlanExport(CriteriaSet criteria, PlanProblem.Ready asked, Answer.Proposal proposal) {
    var selection = new Selection(asked.sites(), asked.sites().size(), List.of());
    this.plan = new Finished(criteria, asked, proposal, List.of(), selection, List.of());
  }

  /// `site,cluster`
  public byte[] assignments() {
    return new PlanTables(plan).assignments().getBytes(UTF_8);
  }

  public byte[] clusters() {
    return new PlanTables(plan).clusters().getBytes(UTF_8);
  }

  /// RFC 7946, WGS84.
  public byte[] geojson() {
    return JSON.writeValueAsBytes(new PlanMap(plan).collection());
  }

  /// @param asked what was asked, as the report's `input`
  public byte[] report(Map<String, Object> asked, Locale language) {
    var words = new PlanWords(Words.in(language), plan.criteria());
    return PRETTY.writeValueAsBytes(new Report(plan, words).content(asked));
  }
}
