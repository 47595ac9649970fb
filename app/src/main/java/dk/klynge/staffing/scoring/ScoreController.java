package dk.klynge.staffing.scoring;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.scoring.Panel.Judge;
import dk.klynge.staffing.scoring.ScoreInterview.Attendance;
import dk.klynge.staffing.scoring.ScoreInterview.Outcome;
import dk.klynge.staffing.scoring.ScoreInterview.Sent;
import dk.klynge.staffing.scoring.ScoringRows.Interview;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One member scores one candidate.
@Controller
@RequestMapping("/interviews/{id}/scoring")
class ScoreController {

  private static final String PAGE = "staffing/interview-scoring";
  private static final String BACK = "redirect:/interviews/{id}/scoring";

  private final ScoreInterview score;
  private final ScoringRows rows;
  private final Guides guides;
  private final Posts posts;
  private final Texts texts;

  ScoreController(ScoreInterview score, ScoringRows rows, Guides guides, Posts posts, Texts texts) {
    this.score = score;
    this.rows = rows;
    this.guides = guides;
    this.posts = posts;
    this.texts = texts;
  }

  record JudgeLine(String who, String name, String state) {}

  record PostLink(PostId post, String name) {}

  /// @param state scoring, partial, complete, finished or follow
  record ScorePage(
      UUID id,
      String candidate,
      int round,
      Guide guide,
      String state,
      Map<String, String> form,
      Map<String, String> errors,
      List<JudgeLine> judges,
      boolean chairs,
      List<PostLink> posts) {}

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(@PathVariable UUID id, Model model) {
    var interview = score.get(id);
    var panel = score.panel(interview);
    score.looked(interview);
    var form = new HashMap<String, String>();
    form.put("version", "0");
    panel
        .me()
        .flatMap(judge -> panel.of(judge.who()))
        .ifPresent(kept -> {
          form.put("version", Integer.toString(kept.version()));
          form.put("note", kept.note());
          kept.levels().forEach((key, level) -> form.put("level-" + key, level.toString()));
        });
    model.addAttribute("page", page(interview, panel, form, Map.of()));
    return PAGE;
  }

  @PostMapping
  @Needs(StaffingActions.OWN)
  String keep(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var interview = score.get(id);
    var guide = guides.of(interview);
    var given = given(guide, sent);
    var errors = new LinkedHashMap<String, String>();
    if (given.finished())
      for (var competence : guide.competences())
        if (!given.levels().containsKey(competence.key()))
          errors.put(
              "level-" + competence.key() + "-1",
              texts.say("staffing.scoring.error.level", competence.name()));
    if (errors.isEmpty()) {
      var outcome = score.keep(interview, given, guide.version());
      if (outcome != Outcome.OVERTAKEN) {
        (outcome == Outcome.KEPT
                ? Notice.success("staffing.scoring.kept")
                : Notice.error("staffing.scoring.closed"))
            .with(redirect);
        return BACK;
      }
      errors.put("note", texts.say("staffing.scoring.error.overtaken"));
      response.setStatus(HttpStatus.CONFLICT.value());
    } else response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(interview, score.panel(interview), sent, errors));
    return PAGE;
  }

  private static Sent given(Guide guide, Map<String, String> sent) {
    var levels = new HashMap<String, Integer>();
    for (var competence : guide.competences()) {
      var level = sent.getOrDefault("level-" + competence.key(), "");
      if (level.matches("[1-5]")) levels.put(competence.key(), Integer.parseInt(level));
    }
    return new Sent(
        levels,
        sent.getOrDefault("note", "").strip(),
        Integer.parseInt(sent.getOrDefault("version", "0")),
        sent.containsKey("finish"));
  }

  @PostMapping("/attendance")
  @Needs(StaffingActions.OWN)
  String attendance(
      @PathVariable UUID id, @RequestParam String member, @RequestParam Attendance attendance) {
    score.attendance(score.get(id), member, attendance);
    return BACK;
  }

  private ScorePage page(
      Interview interview, Panel panel, Map<String, String> form, Map<String, String> errors) {
    var links =
        rows.posts(interview.committee()).stream()
            .flatMap(id -> posts.find(id).stream())
            .map(post -> new PostLink(post.id(), post.place()))
            .toList();
    return new ScorePage(
        interview.id(),
        interview.name(),
        interview.round(),
        guides.of(interview),
        state(panel),
        form,
        errors,
        panel.judges().stream().map(judge -> line(panel, judge)).toList(),
        panel.chairs(),
        links);
  }

  private static String state(Panel panel) {
    if (panel.me().filter(Judge::partial).isPresent()) return "partial";
    if (panel.complete()) return "complete";
    if (!panel.scores()) return "follow";
    var kept = panel.me().flatMap(judge -> panel.of(judge.who()));
    return kept.flatMap(one -> one.finished()).isPresent() ? "finished" : "scoring";
  }

  private static JudgeLine line(Panel panel, Judge judge) {
    if (judge.partial()) return new JudgeLine(judge.who(), judge.name(), "partial");
    if (panel.absent().contains(judge.who()))
      return new JudgeLine(judge.who(), judge.name(), "absent");
    var waits = panel.missing().stream().anyMatch(one -> one.who().equals(judge.who()));
    return new JudgeLine(judge.who(), judge.name(), waits ? "missing" : "finished");
  }
}
