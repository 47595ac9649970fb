package dk.klynge.processplan.negotiation;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.NegotiationPages.OpenPage;
import dk.klynge.processplan.negotiation.NegotiationPages.Option;
import dk.klynge.processplan.negotiation.OpenNegotiations.Manner;
import dk.klynge.processplan.negotiation.OpenNegotiations.Order;
import dk.klynge.staffing.PostKind;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The form by which negotiations are planned.
@Controller
@RequestMapping("/negotiations")
class OpenController {

  private static final List<String> TRACKS = List.of("municipal", "self_owning");
  private static final List<PostKind> POSTS =
      List.of(PostKind.CLUSTER_LEADER, PostKind.PEDAGOGICAL_LEADER, PostKind.DEPARTMENT_LEADER);
  private static final int LONGEST = 200;

  private final Negotiations negotiations;
  private final OpenNegotiations open;
  private final Texts texts;

  OpenController(Negotiations negotiations, OpenNegotiations open, Texts texts) {
    this.negotiations = negotiations;
    this.open = open;
    this.texts = texts;
  }

  @GetMapping("/new")
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView blank() {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("form", UUID.randomUUID().toString());
    form.add("title", texts.say("processplan.negotiation.usual-title"));
    form.addAll("track", TRACKS);
    form.addAll("union", List.of("BUPL", "LFS"));
    form.addAll("post", List.of(POSTS.get(0).code(), POSTS.get(1).code()));
    form.add("tracks", "together");
    form.add("unions", "together");
    return page(form, Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView open(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
    var errors = errors(sent);
    if (!errors.isEmpty()) return page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var made = open.open(order(sent));
    Notice.success("processplan.negotiation.done.opened", Integer.toString(made.size()))
        .with(redirect);
    return new ModelAndView(
        made.size() == 1
            ? "redirect:/negotiations/" + made.getFirst().value()
            : "redirect:/negotiations");
  }

  private Order order(MultiValueMap<String, String> sent) {
    return new Order(
        first(sent, "title"),
        sent.getOrDefault("track", List.of()),
        manner(sent, "tracks"),
        sent.getOrDefault("union", List.of()),
        manner(sent, "unions"),
        Set.copyOf(sent.getOrDefault("post", List.of())),
        MeetingForm.day(first(sent, "first")).orElseThrow(),
        MeetingForm.day(first(sent, "signed")),
        texts.language(),
        UUID.fromString(first(sent, "form")));
  }

  private static Manner manner(MultiValueMap<String, String> sent, String field) {
    return first(sent, field).equals("apart") ? Manner.APART : Manner.TOGETHER;
  }

  private static String first(MultiValueMap<String, String> sent, String field) {
    return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
  }

  private Map<String, String> errors(MultiValueMap<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    var title = first(sent, "title");
    if (title.isEmpty() || title.length() > LONGEST)
      errors.put("title", "processplan.negotiation.error.title");
    if (!chosen(sent, "track", TRACKS)) errors.put("track", "processplan.negotiation.error.track");
    if (!chosen(sent, "union", unions().stream().map(Option::value).toList()))
      errors.put("union", "processplan.negotiation.error.union");
    if (sent.containsKey("post")
        && !chosen(sent, "post", POSTS.stream().map(PostKind::code).toList()))
      errors.put("post", "processplan.negotiation.error.kind");
    var begins = MeetingForm.day(first(sent, "first"));
    if (begins.isEmpty()) errors.put("first", "processplan.error.day");
    var ends = MeetingForm.day(first(sent, "signed"));
    if (ends.isEmpty() && !first(sent, "signed").isEmpty())
      errors.put("signed", "processplan.error.day");
    if (begins.isPresent() && ends.filter(day -> tooSoon(begins.get(), day)).isPresent())
      errors.put("signed", "processplan.negotiation.error.signed");
    return errors;
  }

  /// Eight meetings need as many days.
  private static boolean tooSoon(LocalDate first, LocalDate signed) {
    return signed.isBefore(first.plusDays(14));
  }

  private static boolean chosen(
      MultiValueMap<String, String> sent, String field, List<String> known) {
    var wanted = sent.getOrDefault(field, List.of());
    return !wanted.isEmpty() && known.containsAll(wanted);
  }

  private List<Option> unions() {
    return negotiations.unions().stream()
        .map(one -> new Option(one.code(), one.code() + " – " + one.represents()))
        .toList();
  }

  private ModelAndView page(
      MultiValueMap<String, String> sent, Map<String, String> errors, HttpStatus status) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say(key)));
    var posts =
        POSTS.stream().map(one -> new Option(one.code(), texts.say(one.messageKey()))).toList();
    var page =
        new OpenPage(
            sent.toSingleValueMap(),
            sent.getOrDefault("track", List.of()),
            sent.getOrDefault("union", List.of()),
            sent.getOrDefault("post", List.of()),
            unions(),
            posts,
            said);
    return NegotiationController.answer("processplan/negotiation-open", page, status);
  }
}
