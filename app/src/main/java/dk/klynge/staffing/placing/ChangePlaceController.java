package dk.klynge.staffing.placing;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.placing.ChangePlace.Wanted;
import dk.klynge.staffing.placing.PlacingPages.ChangePage;
import dk.klynge.staffing.placing.PlacingPages.Option;
import dk.klynge.staffing.placing.Placings.Placing;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// One person of a proposal is given another post by people, with a reason.
@Controller
@RequestMapping("/placings/{id}/people/{person}")
class ChangePlaceController {

  private static final String PAGE = "staffing/placing-change";

  private final Redeployments redeployments;
  private final Placings placings;
  private final ChangePlace change;
  private final PlacingView view;
  private final Texts texts;

  ChangePlaceController(
      Redeployments redeployments,
      Placings placings,
      ChangePlace change,
      PlacingView view,
      Texts texts) {
    this.redeployments = redeployments;
    this.placings = placings;
    this.change = change;
    this.view = view;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.REDEPLOY)
  String show(@PathVariable UUID id, @PathVariable UUID person, Model model) {
    var placing = get(id);
    var values = Map.of("version", Integer.toString(placing.version()));
    model.addAttribute("page", page(placing, person, values, Map.of(), List.of()));
    return PAGE;
  }

  /// With `try` it is only shown what it would mean.
  @PostMapping
  @Needs(StaffingActions.REDEPLOY)
  @SuppressWarnings(
      "checkstyle:parameternumber") // the address, the form, and what Spring answers with
  String save(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var placing = get(id);
    var round = redeployments.find(placing.round()).orElseThrow();
    var errors = new LinkedHashMap<String, String>();
    var wanted = wanted(person, sent, errors);
    if (!Integer.toString(placing.version()).equals(sent.get("version")))
      errors.put("post", texts.say("staffing.placing.overtaken"));
    if (errors.isEmpty() && !sent.containsKey("try") && change.change(round, placing, wanted)) {
      Notice.success("staffing.placing.changed").with(redirect);
      return "redirect:/placings/{id}";
    }
    var tried =
        errors.isEmpty()
            ? change.attempt(round, placing, wanted)
            : Optional.<ChangePlace.Tried>empty();
    if (errors.isEmpty() && tried.isEmpty()) errors.put("post", texts.say("staffing.placing.gone"));
    if (!errors.isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var cost = tried.map(one -> view.cost(one.cost(), one.others())).orElse(List.of());
    model.addAttribute("page", page(placing, person, sent, errors, cost));
    return PAGE;
  }

  private Wanted wanted(UUID person, Map<String, String> sent, Map<String, String> errors) {
    var post = sent.getOrDefault("post", "");
    var reason = sent.getOrDefault("reason", "").strip();
    if (!post.equals("none") && !post.matches("[0-9a-f-]{36}"))
      errors.put("post", texts.say("staffing.placing.error.post"));
    if (reason.isEmpty() && !sent.containsKey("try"))
      errors.put("reason", texts.say("staffing.campaign.error.reason"));
    var chosen =
        errors.containsKey("post") || post.equals("none")
            ? Optional.<PostId>empty()
            : Optional.of(PostId.of(post));
    return new Wanted(person, chosen, reason.isEmpty() ? "–" : reason);
  }

  private ChangePage page(
      Placing placing,
      UUID person,
      Map<String, String> values,
      Map<String, String> errors,
      List<String> cost) {
    var round = redeployments.find(placing.round()).orElseThrow();
    var name =
        placings.names(round.id()).stream()
            .filter(one -> one.person().equals(person))
            .map(Placings.Named::name)
            .findFirst()
            .orElseThrow(NotFound::new);
    var now =
        placings.placed(placing.id()).stream()
            .filter(one -> one.person().equals(person))
            .map(one -> view.said(one.post()))
            .findFirst()
            .orElse("");
    var openings =
        redeployments.openings().stream()
            .map(one -> new Option(one.id().value().toString(), view.said(one.id().value())))
            .toList();
    var kept = new LinkedHashMap<>(values);
    return new ChangePage(round, placing, person, name, now, openings, kept, errors, cost);
  }

  private Placing get(UUID id) {
    return placings
        .find(id)
        .filter(one -> one.state().equals("finished"))
        .orElseThrow(NotFound::new);
  }
}
