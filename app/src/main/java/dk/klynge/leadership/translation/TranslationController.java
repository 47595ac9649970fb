package dk.klynge.leadership.translation;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.translation.KeepMeaning.Form;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The translation of the profile by one team: whole, area by area, and as paper.
@Controller
@RequestMapping("/teams/{cluster}/translation")
class TranslationController {

  private static final String FORM = "leadership/meaning-form";
  private static final String BACK = "redirect:/teams/{cluster}/translation/{area}";

  private final TranslationView view;
  private final KeepMeaning keep;
  private final MeaningRows rows;
  private final TranslationPaper paper;
  private final TeamDoor door;
  private final Texts texts;

  TranslationController(
      TranslationView view,
      KeepMeaning keep,
      MeaningRows rows,
      TranslationPaper paper,
      TeamDoor door,
      Texts texts) {
    this.view = view;
    this.keep = keep;
    this.rows = rows;
    this.paper = paper;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping
  @Needs(LeadershipActions.TEAM_READ)
  String whole(@PathVariable ClusterId cluster, Model model) {
    model.addAttribute("page", view.whole(door.open(LeadershipActions.TEAM_READ, cluster)));
    return "leadership/translation";
  }

  @GetMapping("/paper.pdf")
  @Needs(LeadershipActions.TEAM_READ)
  ResponseEntity<byte[]> pdf(@PathVariable ClusterId cluster) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(paper.pdf(team));
  }

  @GetMapping("/{area}")
  @Needs(LeadershipActions.TEAM_READ)
  String area(@PathVariable ClusterId cluster, @PathVariable String area, Model model) {
    model.addAttribute("page", view.area(door.open(LeadershipActions.TEAM_READ, cluster), area));
    return "leadership/translation-area";
  }

  @GetMapping("/{area}/meaning")
  @Needs(LeadershipActions.TEAM)
  String edit(@PathVariable ClusterId cluster, @PathVariable String area, Model model) {
    model.addAttribute("page", view.form(door.open(LeadershipActions.TEAM, cluster), area));
    return FORM;
  }

  @PostMapping("/{area}/meaning")
  @Needs(LeadershipActions.TEAM)
  @SuppressWarnings("checkstyle:parameternumber") // Spring hands over what a form page needs
  String save(
      @PathVariable ClusterId cluster,
      @PathVariable String area,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    view.area(area);
    var form =
        new Form(sent.getOrDefault("text", ""), sent.getOrDefault("priority", ""), edition(sent));
    var wrong = keep.keep(team, area, form);
    if (wrong.isEmpty()) {
      Notice.success("leadership.translation.kept").with(redirect);
      return BACK;
    }
    var said = new LinkedHashMap<String, String>();
    wrong.forEach((field, key) -> said.put(field, texts.say(key)));
    var page = view.again(team, area, form, said);
    response.setStatus(
        page.theirs().isPresent()
            ? HttpStatus.CONFLICT.value()
            : HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page);
    return FORM;
  }

  @PostMapping("/{area}/agreement")
  @Needs(LeadershipActions.LEAD)
  String agree(
      @PathVariable ClusterId cluster,
      @PathVariable String area,
      @RequestParam(defaultValue = "0") int edition,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.LEAD, cluster);
    var done = keep.agree(team, area, edition);
    (done
            ? Notice.success("leadership.translation.agreed")
            : Notice.error("leadership.translation.error.changed"))
        .with(redirect);
    return BACK;
  }

  @PostMapping("/{area}/confirmation")
  @Needs(LeadershipActions.TEAM)
  String confirm(
      @PathVariable ClusterId cluster, @PathVariable String area, RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var now = Optional.ofNullable(rows.now(cluster).get(area)).orElseThrow(NotFound::new);
    (keep.confirm(team, now)
            ? Notice.success("leadership.translation.confirmed")
            : Notice.error("leadership.translation.error.changed"))
        .with(redirect);
    return BACK;
  }

  private static int edition(Map<String, String> sent) {
    var edition = sent.getOrDefault("edition", "");
    return edition.matches("[0-9]{1,8}") ? Integer.parseInt(edition) : 0;
  }
}
