package dk.klynge.planning.umbrella;

import dk.klynge.guard.Needs;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Leadership models for other programs.
@RestController
@RequestMapping("/api/v1/leadership-models")
class ModelApi {

  /// @param criteria key of the criteria set that its networks are formed by; empty for none
  record Told(
      UUID id,
      UUID umbrella,
      int version,
      String kind,
      String criteria,
      Content.Figures figures,
      Content.Text text,
      Optional<Assessed> assessment) {}

  /// @param outcome recommended, further_talks, not_at_present, no_draft or withdrawn
  record Assessed(String outcome, LocalDate day, String reason, int version, String by) {}

  record Detail(Told model, List<Assessed> assessments) {}

  private final LeadershipModels models;
  private final ModelWords words;

  ModelApi(LeadershipModels models, ModelWords words) {
    this.models = models;
    this.words = words;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "The umbrella organisations' leadership models, as they stand")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var assessments = models.assessments();
    return PageOf.cut(
        models.all().stream().map(model -> told(model, assessments)).toList(), page, size);
  }

  @GetMapping("/{id}")
  @Needs(PlanningActions.READ)
  @Operation(summary = "One leadership model with all its assessments, the latest first")
  Detail show(@PathVariable LeadershipModelId id) {
    var model =
        models.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var assessments = models.assessments(id);
    return new Detail(told(model, assessments), assessments.stream().map(this::assessed).toList());
  }

  private Told told(LeadershipModel model, List<Assessment> assessments) {
    var content = model.content();
    return new Told(
        model.id().value(),
        model.umbrella().value(),
        model.version(),
        content.kind().code(),
        content.criteria(),
        content.figures(),
        content.in(words.language()),
        assessments.stream()
            .filter(each -> each.model().equals(model.id()))
            .findFirst()
            .map(this::assessed));
  }

  private Assessed assessed(Assessment assessment) {
    return new Assessed(
        assessment.outcome().code(),
        assessment.day(),
        assessment.reason(words.language()),
        assessment.version(),
        assessment.by());
  }
}
