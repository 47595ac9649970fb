package dk.klynge.leadership.assessment;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.assessment.SheetRows.Joint;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Question;
import dk.klynge.survey.QuestionSet;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The sheets of an assessment for other programs. A sheet that somebody fills in alone is found by
/// who calls: no address leads to that of another.
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class SheetApi {

  private final FillIn fill;
  private final SheetRows sheets;
  private final FindFrame frames;
  private final AssessmentRows rows;
  private final AssessmentDoor door;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  SheetApi(
      FillIn fill,
      SheetRows sheets,
      FindFrame frames,
      AssessmentRows rows,
      AssessmentDoor door,
      Texts texts) {
    this.fill = fill;
    this.sheets = sheets;
    this.frames = frames;
    this.rows = rows;
    this.door = door;
    this.texts = texts;
  }

  /// @param kind scale, answered by a level, or text, answered in own words
  /// @param level 1 to 5; null where it is not answered
  record QuestionTold(
      String code,
      String area,
      String kind,
      String question,
      @Nullable Integer level,
      String text) {}

  /// @param open whether it can still be changed
  record SheetTold(boolean open, List<QuestionTold> questions) {}

  /// All answers of the sheet: what is left out is taken out.
  ///
  /// @param levels 1 to 5 by the code of the question
  /// @param texts own words by the code of the question
  record Answers(@Nullable Map<String, Integer> levels, @Nullable Map<String, String> texts) {}

  record JointTold(String area, String name, @Nullable Integer level, String evidence) {}

  /// @param version to be sent back with a change
  record Together(int version, List<JointTold> areas) {}

  record JointWanted(@Nullable String area, int level, @Nullable String evidence) {}

  /// All areas that the team has assessed: what is left out is taken out.
  record TogetherWanted(int version, @Nullable List<JointWanted> areas) {}

  @GetMapping("/own")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "What the caller has answered as a member of the team; only their own")
  SheetTold own(@PathVariable AssessmentId id) {
    var at = door.own(id);
    var mine = sheets.find(id, at.me(), Kind.MEMBER).orElse(AnswerSheet.blank());
    return told(at.assessment(), frames.of(at.assessment()).self(), mine);
  }

  @PutMapping("/own")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "Answer as a member of the team, for oneself")
  SheetTold saveOwn(@PathVariable AssessmentId id, @RequestBody Answers answers) {
    var at = door.own(id);
    var sheet = sheet(frames.of(at.assessment()).self(), answers);
    if (!fill.alone(at.assessment(), at.me(), sheet)) throw late();
    return own(id);
  }

  @GetMapping("/manager")
  @Needs(LeadershipActions.GIVE_VIEW)
  @Operation(summary = "What the caller has answered as area manager")
  SheetTold manager(@PathVariable AssessmentId id) {
    var at = door.manager(id);
    var mine = sheets.find(id, at.me(), Kind.MANAGER).orElse(AnswerSheet.blank());
    return told(at.assessment(), frames.of(at.assessment()).others(), mine);
  }

  @PutMapping("/manager")
  @Needs(LeadershipActions.GIVE_VIEW)
  @Operation(summary = "Say by name how the team is seen from where it reports to")
  SheetTold saveManager(@PathVariable AssessmentId id, @RequestBody Answers answers) {
    var at = door.manager(id);
    var sheet = sheet(frames.of(at.assessment()).others(), answers);
    if (!fill.asManager(at.assessment(), at.me(), sheet)) throw late();
    return manager(id);
  }

  private SheetTold told(Assessment one, QuestionSet set, AnswerSheet answers) {
    return new SheetTold(
        one.isOpen(),
        set.questions().stream()
            .map(each ->
                new QuestionTold(
                    each.code(),
                    each.area(),
                    each.kind() == Question.Kind.SCALE ? "scale" : "text",
                    each.text().in(texts.language()),
                    answers.levels().get(each.code()),
                    answers.texts().getOrDefault(each.code(), "")))
            .toList());
  }

  private AnswerSheet sheet(QuestionSet set, Answers answers) {
    var sent = new LinkedHashMap<String, String>();
    Objects.requireNonNullElse(answers.levels(), Map.<String, Integer>of())
        .forEach((code, level) -> sent.put("q-" + code, Objects.toString(level, "")));
    Objects.requireNonNullElse(answers.texts(), Map.<String, String>of())
        .forEach((code, text) -> sent.put("q-" + code, Objects.toString(text, "")));
    var sheet = AnswerSheet.of(set, sent);
    var errors = new LinkedHashMap<String, String>();
    for (var field : sent.entrySet()) {
      var code = field.getKey().substring(2);
      boolean isKept = sheet.levels().containsKey(code) || sheet.texts().containsKey(code);
      if (!isKept && !field.getValue().isBlank())
        errors.put(code, texts.say("leadership.assessment.api.answer", code));
    }
    if (sheet.isBlank()) errors.putIfAbsent("levels", texts.say("survey.error.blank"));
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    return sheet;
  }

  private Problem late() {
    return new Problem(ProblemKind.CONFLICT, texts.say("leadership.assessment.error.late"));
  }

  @GetMapping("/joint")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "The levels that the team has set together, and what they are built on")
  Together joint(@PathVariable AssessmentId id) {
    var one = door.open(LeadershipActions.TEAM, id).assessment();
    var said = sheets.joint(id);
    return new Together(
        one.version(),
        frames.of(one).areas().entrySet().stream()
            .map(area -> {
              var joint = said.get(area.getKey());
              return new JointTold(
                  area.getKey(),
                  area.getValue().name(),
                  joint == null ? null : joint.level(),
                  joint == null ? "" : joint.evidence());
            })
            .toList());
  }

  @PutMapping("/joint")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "Set the levels of the team together, knowing of the version")
  Together saveJoint(@PathVariable AssessmentId id, @RequestBody TogetherWanted wanted) {
    var one = door.open(LeadershipActions.TEAM, id).assessment();
    var said = said(one, Objects.requireNonNullElse(wanted.areas(), List.of()));
    if (rows.find(id).filter(Assessment::isOpen).isEmpty()) throw late();
    if (!fill.together(one, wanted.version(), said))
      throw new Problem(
          ProblemKind.CHANGED_MEANWHILE, texts.say("leadership.assessment.api.changed"));
    return joint(id);
  }

  private Map<String, Joint> said(Assessment one, List<JointWanted> wanted) {
    var errors = new LinkedHashMap<String, String>();
    var said = new LinkedHashMap<String, Joint>();
    var areas = frames.of(one).areas().keySet();
    for (var each : wanted) {
      var area = Objects.requireNonNullElse(each.area(), "");
      if (!areas.contains(area)) errors.put(area, texts.say("leadership.assessment.error.area"));
      else if (each.level() < QuestionSet.LOWEST || each.level() > QuestionSet.HIGHEST)
        errors.put(area, texts.say("leadership.assessment.error.level"));
      var evidence = Objects.requireNonNullElse(each.evidence(), "").strip();
      said.put(area, new Joint(each.level(), evidence));
    }
    if (said.isEmpty()) errors.put("areas", texts.say("leadership.assessment.error.none"));
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    return said;
  }
}
