package dk.klynge.decision.hearing;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.hearing.HearingPages.CasePage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The hearing as a case: what the staff who hold it do.
@Controller
@RequestMapping("/hearings/{id}")
class CaseController {

  private static final String PAGE = "decision/case";
  private static final String BACK = "redirect:/hearings/{id}/case";

  private final ShowHearing show;
  private final AnnounceHearing announce;
  private final ProlongHearing prolong;
  private final KeepMaterial material;
  private final Parties parties;
  private final MessageSource messages;
  private final Guard guard;

  CaseController(
      ShowHearing show,
      AnnounceHearing announce,
      ProlongHearing prolong,
      KeepMaterial material,
      Parties parties,
      MessageSource messages,
      Guard guard) {
    this.show = show;
    this.announce = announce;
    this.prolong = prolong;
    this.material = material;
    this.parties = parties;
    this.messages = messages;
    this.guard = guard;
  }

  @GetMapping("/case")
  @Needs(DecisionActions.READ)
  String show(@PathVariable HearingId id, Model model) {
    model.addAttribute("page", page(show.find(id), Map.of(), List.of(), Map.of()));
    return PAGE;
  }

  @PostMapping("/announcement")
  @Needs(DecisionActions.HOLD_HEARING)
  String announce(@PathVariable HearingId id, RedirectAttributes redirect) {
    var problem = announce.announce(show.find(id));
    if (problem.isEmpty()) Notice.success("decision.hearing.announced").with(redirect);
    else Notice.error(problem).with(redirect);
    return BACK;
  }

  @PostMapping("/parties")
  @Needs(DecisionActions.HOLD_HEARING)
  String invite(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var hearing = show.find(id);
    var party =
        new Party(
            UUID.randomUUID(),
            sent.getOrDefault("name", "").strip(),
            sent.getOrDefault("email", "").strip(),
            sent.getOrDefault("kind", ""),
            Optional.empty(),
            0);
    var problem = announce.invite(hearing, party);
    if (problem.isEmpty()) return BACK;
    var field = problem.endsWith("email") ? "email" : problem.endsWith("kind") ? "kind" : "name";
    return refused(hearing, sent, List.of(), Map.of(field, problem), model, response);
  }

  @PostMapping("/parties/{party}/invitation")
  @Needs(DecisionActions.HOLD_HEARING)
  String inviteAgain(
      @PathVariable HearingId id, @PathVariable UUID party, RedirectAttributes redirect) {
    var hearing = show.find(id);
    if (hearing.announced().isPresent()) {
      announce.inviteAgain(hearing, party);
      Notice.success("decision.party.invited.again").with(redirect);
    }
    return BACK;
  }

  @PostMapping("/parties/{party}/removal")
  @Needs(DecisionActions.HOLD_HEARING)
  String remove(@PathVariable HearingId id, @PathVariable UUID party, RedirectAttributes redirect) {
    if (!announce.remove(show.find(id), party))
      Notice.error("decision.party.error.answered").with(redirect);
    return BACK;
  }

  @PostMapping("/material")
  @Needs(DecisionActions.HOLD_HEARING)
  String add(
      @PathVariable HearingId id,
      @RequestParam Optional<MultipartFile> file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var hearing = show.find(id);
    var sent = file.filter(one -> !one.isEmpty());
    if (sent.isEmpty())
      return refused(
          hearing, Map.of(), List.of(), Map.of("file", "decision.material.none"), model, response);
    var name = Optional.ofNullable(sent.get().getOriginalFilename()).orElse("");
    var refusal = material.add(hearing, name, sent.get().getBytes());
    if (refusal.isEmpty()) return BACK;
    var errors = Map.of("file", refusal.get());
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(hearing, Map.of(), List.of(), errors));
    return PAGE;
  }

  @PostMapping("/material/{file}/removal")
  @Needs(DecisionActions.HOLD_HEARING)
  String remove(@PathVariable HearingId id, @PathVariable UUID file) {
    material.remove(show.find(id), file);
    return BACK;
  }

  @PostMapping("/prolongations")
  @Needs(DecisionActions.HOLD_HEARING)
  String prolong(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") List<String> clusters,
      Model model,
      HttpServletResponse response) {
    var hearing = show.find(id);
    var wanted =
        new ProlongHearing.Wanted(
            sent.getOrDefault("first", ""),
            sent.getOrDefault("last", ""),
            sent.getOrDefault("reason", ""),
            clusters);
    var errors = prolong.prolong(hearing, wanted);
    return errors.isEmpty() ? BACK : refused(hearing, sent, clusters, errors, model, response);
  }

  @SuppressWarnings("checkstyle:parameternumber") // what was written, what is wrong, where it goes
  private String refused(
      Hearing hearing,
      Map<String, String> filled,
      List<String> chosen,
      Map<String, String> errors,
      Model model,
      HttpServletResponse response) {
    var texts = new LinkedHashMap<String, String>();
    errors.forEach((field, key) ->
        texts.put(field, messages.getMessage(key, null, LocaleContextHolder.getLocale())));
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(hearing, filled, chosen, texts));
    return PAGE;
  }

  private CasePage page(
      Hearing hearing,
      Map<String, String> filled,
      List<String> chosen,
      Map<String, String> errors) {
    var may =
        Stream.of(DecisionActions.HOLD_HEARING, DecisionActions.MODERATE)
            .filter(guard::may)
            .map(action -> action.replaceFirst(".*:", ""))
            .toList();
    var scenario =
        guard.may(PlanningActions.READ)
            ? "/scenarios/" + hearing.proposal().scenario().value()
            : "";
    return new CasePage(
        show.front(hearing),
        may,
        parties.of(hearing.id()),
        Party.KINDS,
        filled,
        chosen,
        errors,
        scenario);
  }
}
