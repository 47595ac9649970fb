package dk.klynge.staffing.post;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts.Cause;
import dk.klynge.staffing.Posts.Place;
import dk.klynge.staffing.Posts.Vacancy;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.post.PostPages.FormPage;
import dk.klynge.staffing.post.PostPages.Option;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An area manager reports a post that stands empty, such as one left open by a stop for hiring.
@Controller
@RequestMapping("/posts")
class ReportVacancyController {

  private static final String FORM = "staffing/post-form";
  private static final List<PostKind> REPORTED =
      List.of(PostKind.PEDAGOGICAL_LEADER, PostKind.DEPARTMENT_LEADER, PostKind.PEDAGOGUE);

  private final KeepPosts keep;
  private final Register register;
  private final Texts texts;
  private final Guard guard;
  private final Clock clock;

  ReportVacancyController(
      KeepPosts keep, Register register, Texts texts, Guard guard, Clock clock) {
    this.keep = keep;
    this.register = register;
    this.texts = texts;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping("/new")
  @Needs(StaffingActions.ANNOUNCE)
  String blank(Model model) {
    var values = Map.of("from", LocalDate.now(clock).toString(), "share", "100");
    model.addAttribute("page", page(values, Map.of()));
    return FORM;
  }

  @PostMapping
  @Needs(StaffingActions.ANNOUNCE)
  String report(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var errors = new LinkedHashMap<String, String>();
    var vacancy = vacancy(sent, errors);
    if (vacancy.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(sent, errors));
      return FORM;
    }
    var id = keep.report(vacancy.get(), sent.getOrDefault("requirements", "").strip());
    return "redirect:/posts/" + id.value();
  }

  private Optional<Vacancy> vacancy(Map<String, String> sent, Map<String, String> errors) {
    var kind =
        REPORTED.stream()
            .filter(one -> one.code().equals(sent.getOrDefault("kind", "")))
            .findFirst();
    var from = TypedDay.of(sent.getOrDefault("from", ""));
    var share = share(sent.getOrDefault("share", ""));
    var institution =
        institution(sent.getOrDefault("institution", ""))
            .filter(id -> from.flatMap(day -> keep.nameOf(id, day)).isPresent());
    if (kind.isEmpty()) errors.put("kind", texts.say("staffing.post.error.kind"));
    if (from.isEmpty()) errors.put("from", texts.say("staffing.campaign.error.day"));
    if (share.isEmpty()) errors.put("share", texts.say("staffing.post.error.share"));
    if (institution.isEmpty())
      errors.put("institution", texts.say("staffing.post.error.institution"));
    if (!errors.isEmpty()) return Optional.empty();
    return Optional.of(
        new Vacancy(
            kind.orElseThrow(),
            new Place.OfInstitution(institution.orElseThrow()),
            from.orElseThrow(),
            share.orElseThrow(),
            new Cause.Reported()));
  }

  private static Optional<InstitutionId> institution(String text) {
    try {
      return Optional.of(InstitutionId.of(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// Per cent of full time.
  private static Optional<BigDecimal> share(String text) {
    var written = text.strip().replace(',', '.');
    if (!written.matches("\\d{1,3}([.]\\d)?")) return Optional.empty();
    var share = new BigDecimal(written).movePointLeft(2);
    return Optional.of(share).filter(one -> one.signum() > 0 && one.compareTo(BigDecimal.ONE) <= 0);
  }

  private FormPage page(Map<String, String> values, Map<String, String> errors) {
    var institutions =
        register.on(LocalDate.now(clock), Filter.all()).stream()
            .filter(entry ->
                guard.may(StaffingActions.ANNOUNCE, new Scope.Institution(entry.id().value())))
            .map(entry -> new Option(entry.id().value().toString(), entry.name()))
            .toList();
    return new FormPage(values, errors, institutions);
  }
}
