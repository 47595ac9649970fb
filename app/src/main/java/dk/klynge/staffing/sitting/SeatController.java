package dk.klynge.staffing.sitting;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.sitting.SittingPages.Candidate;
import dk.klynge.staffing.sitting.SittingPages.Option;
import dk.klynge.staffing.sitting.SittingPages.OwnPage;
import dk.klynge.staffing.sitting.SittingPages.OwnSeat;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The committees that the one who is signed in sits in or is asked into.
@Controller
@RequestMapping("/committee-seats")
class SeatController {

  private static final String BACK = "redirect:/committee-seats";

  private final AnswerInvitation answers;
  private final SittingView view;
  private final Applications applications;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Texts texts;

  SeatController(
      AnswerInvitation answers,
      SittingView view,
      Applications applications,
      SignedInPerson signedIn,
      AuditTrail audit,
      Texts texts) {
    this.answers = answers;
    this.view = view;
    this.applications = applications;
    this.signedIn = signedIn;
    this.audit = audit;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String own(Model model) {
    var seats = answers.own().stream().map(this::seat).toList();
    var relations =
        Stream.of("none", "family", "friend", "work", "other")
            .map(one -> new Option(one, texts.say("staffing.committee.relation." + one)))
            .toList();
    model.addAttribute(
        "page", new OwnPage(signedIn.now().isPresent() || !seats.isEmpty(), seats, relations));
    return "staffing/committee-seats";
  }

  /// Who applies is seen by those alone who have accepted.
  private OwnSeat seat(Seat seat) {
    var posts = view.posts(seat);
    var said = new HashMap<Optional<ApplicationId>, String>();
    view.said(seat).forEach(one -> said.put(one.application(), one.relation()));
    List<Candidate> candidates =
        seat.sits()
            ? posts.stream()
                .flatMap(post -> applications.candidates(post.id()).stream())
                .distinct()
                .map(one ->
                    new Candidate(
                        one.id().value(), one.name(), said.getOrDefault(Optional.of(one.id()), "")))
                .toList()
            : List.of();
    candidates.forEach(one ->
        audit.looked(
            StaffingActions.OWN, new Subject("application", one.application().toString(), "")));
    return new OwnSeat(
        seat,
        seat.state(),
        view.committee(seat).name(),
        posts,
        candidates,
        said.getOrDefault(Optional.<ApplicationId>empty(), ""),
        answers.isSilent(seat));
  }

  @PostMapping("/{id}/answer")
  @Needs(StaffingActions.OWN)
  String answer(@PathVariable UUID id, @RequestParam String answer, RedirectAttributes redirect) {
    var done = answers.answer(find(id), answer);
    (done
            ? Notice.success("staffing.committee.answered." + answer)
            : Notice.error("staffing.committee.answered-before"))
        .with(redirect);
    return BACK;
  }

  /// One relation for each candidate; a field that is left empty says nothing.
  @PostMapping("/{id}/declarations")
  @Needs(StaffingActions.OWN)
  String declare(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var seat = find(id);
    sent.forEach((field, relation) -> {
      if (field.matches("relation-[0-9a-f-]{36}") && !relation.isEmpty())
        answers.declare(
            seat,
            Optional.of(ApplicationId.of(field.substring("relation-".length()))),
            relation,
            "");
    });
    var all = sent.getOrDefault("relation-all", "");
    if (!all.isEmpty())
      answers.declare(seat, Optional.empty(), all, sent.getOrDefault("note", "").strip());
    Notice.success("staffing.committee.declared").with(redirect);
    return BACK;
  }

  @PostMapping("/{id}/departure")
  @Needs(StaffingActions.OWN)
  String leave(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    answers.leave(find(id), reason.strip());
    Notice.success("staffing.committee.left").with(redirect);
    return BACK;
  }

  private Seat find(UUID id) {
    return answers.own(id).orElseThrow(NotFound::new);
  }
}
