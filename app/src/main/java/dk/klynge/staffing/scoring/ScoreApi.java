package dk.klynge.staffing.scoring;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.Assessments.Mean;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Scores for other programs, for those who see them on the pages, and not before they do.
@RestController
@RequestMapping("/api/v1/interviews/{id}/scores")
class ScoreApi {

  /// @param levels from 1 to 5 by key of the competence
  record Scored(String member, String note, Map<String, Integer> levels) {}

  /// @param missing how many have not finished; until nobody is missing the lists are empty
  record Told(
      UUID interview,
      UUID application,
      boolean complete,
      int missing,
      List<Guide.Competence> competences,
      List<Scored> scores,
      List<Mean> means) {}

  private final ScoreInterview score;
  private final Guides guides;

  ScoreApi(ScoreInterview score, Guides guides) {
    this.score = score;
    this.guides = guides;
  }

  /// Whoever is partial to the candidate finds nothing.
  @GetMapping
  @Needs(StaffingActions.OWN)
  @Operation(summary = "What those who were there thought of a candidate, when all have finished")
  Told show(@PathVariable UUID id) {
    var interview = score.get(id);
    var panel = score.panel(interview);
    if (panel.me().filter(Panel.Judge::partial).isPresent()) throw new NotFound();
    var guide = guides.of(interview);
    var open = panel.complete() ? panel.open() : List.<ScoringRows.Scoring>of();
    if (panel.complete()) score.looked(interview);
    return new Told(
        interview.id(),
        interview.application().value(),
        panel.complete(),
        panel.missing().size(),
        guide.competences(),
        open.stream().map(one -> new Scored(one.name(), one.note(), one.levels())).toList(),
        KnownAssessments.means(guide, open));
  }
}
