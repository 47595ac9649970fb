package dk.klynge.leadership.catalogue;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue of tasks and competences for other programs, in the language asked for.
@RestController
class CatalogueApi {

  private final Catalogues catalogues;
  private final Texts texts;

  CatalogueApi(Catalogues catalogues, Texts texts) {
    this.catalogues = catalogues;
    this.texts = texts;
  }

  /// @param kind strategic, professional, personnel or administrative
  /// @param place cluster, or house for a task that each institution has
  record TaskTold(String code, String kind, String place, String name, String text) {}

  /// @param areas of the profile
  /// @param tasks that need it
  record CompetenceTold(
      String code, List<String> areas, List<String> tasks, String name, String text) {}

  record Told(int version, List<TaskTold> tasks, List<CompetenceTold> competences) {}

  @GetMapping("/api/v1/task-catalogue")
  @Needs(LeadershipActions.READ)
  @Operation(summary = "The tasks of leading a cluster and the competences they ask for")
  Told show() {
    var current = catalogues.current();
    return new Told(
        current.version(),
        current.tasks().stream().map(this::told).toList(),
        current.competences().stream().map(this::told).toList());
  }

  private TaskTold told(Catalogue.Task task) {
    var words = task.in(texts.language());
    return new TaskTold(
        task.code(),
        task.kind().name().toLowerCase(Locale.ROOT),
        task.place().name().toLowerCase(Locale.ROOT),
        words.name(),
        words.text());
  }

  private CompetenceTold told(Catalogue.Competence one) {
    var words = one.in(texts.language());
    return new CompetenceTold(one.code(), one.areas(), one.tasks(), words.name(), words.text());
  }
}
