package dk.klynge.development.support;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.support.SupportPages.AgreementPage;
import dk.klynge.development.support.SupportPages.AgreementRow;
import dk.klynge.development.support.SupportPages.AgreementsPage;
import dk.klynge.development.support.SupportPages.Option;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// With whom among the self-owning it is agreed that they are supported too.
@Controller
@RequestMapping("/support-agreements")
class AgreementController {

  private final AgreementRows rows;
  private final KeepAgreement keep;
  private final Register register;
  private final TeamView view;
  private final Words words;
  private final Clock clock;

  AgreementController(
      AgreementRows rows,
      KeepAgreement keep,
      Register register,
      TeamView view,
      Words words,
      Clock clock) {
    this.rows = rows;
    this.keep = keep;
    this.register = register;
    this.view = view;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView list() {
    var page = new AgreementsPage(true, rows.all().stream().map(this::row).toList());
    return new ModelAndView("development/agreements", "page", page);
  }

  private AgreementRow row(Agreement one) {
    return new AgreementRow(
        one.id(),
        one.placeName(),
        one.kind(),
        one.offers().stream()
            .map(each -> words.texts().say(each.key()))
            .collect(Collectors.joining(", ")),
        view.period(one.period()),
        one.state(LocalDate.now(clock)));
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView blank() {
    return form(AgreementForm.blank(LocalDate.now(clock)), Map.of(), HttpStatus.OK);
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView edit(@PathVariable UUID id) {
    var one = rows.find(id).orElseThrow(NotFound::new);
    return form(AgreementForm.of(one), Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView keep(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
    var form = AgreementForm.of(sent);
    var places = places();
    var errors = new LinkedHashMap<String, String>();
    form.errors(places).forEach((field, key) -> errors.put(field, words.texts().say(key)));
    if (!errors.isEmpty()) return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var one = form.agreement(places);
    if (!keep.keep(one)) {
      int now = rows.find(one.id()).map(Agreement::version).orElse(0);
      return form(form.version(now), Map.of(), HttpStatus.CONFLICT);
    }
    Notice.success("development.done.agreement").with(redirect);
    return new ModelAndView("redirect:/support-agreements");
  }

  private ModelAndView form(AgreementForm form, Map<String, String> errors, HttpStatus status) {
    var page =
        new AgreementPage(
            form.fields(),
            form.offers(),
            places().entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue().name()))
                .toList(),
            offers(),
            errors,
            status == HttpStatus.CONFLICT);
    return TeamController.answer("development/agreement-form", page, status);
  }

  private List<Option> offers() {
    return Arrays.stream(SupportOffer.values())
        .map(one -> new Option(one.name(), words.texts().say(one.key())))
        .toList();
  }

  /// Umbrella organisations first, then self-owning institutions.
  private Map<String, Named> places() {
    var day = LocalDate.now(clock);
    var places = new LinkedHashMap<String, Named>();
    for (var one : register.umbrellasOn(day)) places.put("umbrella:" + one.id(), one);
    for (var one : register.on(day, Filter.of(Map.of("ownership", "self_owning"))))
      places.put("institution:" + one.id().value(), new Named(one.id().value(), one.name()));
    return places;
  }
}
