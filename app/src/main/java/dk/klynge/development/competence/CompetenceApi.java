package dk.klynge.development.competence;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.competence.CompetenceForm.Line;
import dk.klynge.development.competence.KeepCompetences.Outcome;
import dk.klynge.guard.Needs;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The list of competences for other programs.
@RestController
@RequestMapping("/api/v1/course-competences")
class CompetenceApi {

  /// @param version of the list; whoever writes it sends it back
  record Told(int version, List<Entry> competences) {}

  /// @param code empty or left out for a new one
  /// @param retired left out means no
  record Sent(
      @Nullable String code,
      @Nullable String danish,
      @Nullable String english,
      @Nullable Boolean retired) {}

  /// @param version as it was read
  /// @param competences all of them, in their order
  record SentList(int version, List<Sent> competences) {}

  private final CompetenceRows rows;
  private final KeepCompetences keep;
  private final Texts texts;

  CompetenceApi(CompetenceRows rows, KeepCompetences keep, Texts texts) {
    this.rows = rows;
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.TAKE_PART)
  @Operation(summary = "The competences that courses are about, in order, also retired ones")
  Told list() {
    return new Told(rows.version(), rows.all());
  }

  @PutMapping
  @Needs(DevelopmentActions.OFFER)
  @Operation(summary = "Write the whole list; one that something is about can only be retired")
  Told write(@RequestBody SentList sent) {
    var lines = new ArrayList<Line>();
    for (var one : sent.competences())
      lines.add(
          new Line(
              text(one.code()),
              Integer.toString(lines.size() + 1),
              text(one.danish()),
              text(one.english()),
              Boolean.TRUE.equals(one.retired())));
    return switch (keep.keep(sent.version(), new CompetenceForm(lines))) {
      case Outcome.Saved() -> list();
      case Outcome.Rejected(var errors) -> throw Problem.invalid(said(errors));
      case Outcome.Overtaken _ ->
          throw new Problem(
              ProblemKind.CHANGED_MEANWHILE, texts.say("development.competence.error.overtaken"));
    };
  }

  private static String text(@Nullable String sent) {
    return Objects.toString(sent, "").strip();
  }

  /// By the place in what was sent: `danish-0` is the first.
  private Map<String, String> said(Map<String, String> errors) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach(
        (field, key) -> said.put(field, texts.say("development.competence.error." + key)));
    return said;
  }
}
