package dk.klynge.staffing.invitation;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.invitation.LanguagesPage.Line;
import dk.klynge.ui.Notice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Letters of a round are sent, each in a language that its receiver reads.
@Controller
@RequestMapping("/interview-rounds/{id}")
class InvitationController {

  private static final String BACK = "redirect:/interview-rounds/{id}";

  private final Interviews interviews;
  private final Committees committees;
  private final SendInvitations send;
  private final Languages languages;
  private final LanguageRows rows;

  InvitationController(
      Interviews interviews,
      Committees committees,
      SendInvitations send,
      Languages languages,
      LanguageRows rows) {
    this.interviews = interviews;
    this.committees = committees;
    this.send = send;
    this.languages = languages;
    this.rows = rows;
  }

  @PostMapping("/invitations")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String send(@PathVariable UUID id, RedirectAttributes redirect) {
    int letters = send.send(interviews.toPlan(id));
    var notice =
        letters == 0
            ? Notice.warning("staffing.interview.nothing-to-send")
            : Notice.success("staffing.interview.sent", Integer.toString(letters));
    notice.with(redirect);
    return BACK;
  }

  @GetMapping("/languages")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String languages(@PathVariable UUID id, Model model) {
    var round = interviews.toPlan(id);
    var chosen = languages.of(round);
    var lines =
        people(round).entrySet().stream()
            .map(one ->
                new Line(
                    one.getKey(),
                    one.getValue(),
                    languages.own(one.getKey()).map(Locale::getLanguage).orElse(""),
                    chosen.byPerson().getOrDefault(one.getKey(), "")))
            .toList();
    model.addAttribute("page", new LanguagesPage(round, round.language().getLanguage(), lines));
    return "staffing/interview-languages";
  }

  /// `usual` for all, `language-` with a person's key for one; those who have chosen for themselves
  /// are not asked about.
  @PostMapping("/languages")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Transactional
  String choose(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var round = interviews.toPlan(id);
    var chosen = new HashMap<String, String>();
    for (var who : people(round).keySet()) {
      var language = sent.getOrDefault("language-" + who, "");
      if (List.of("da", "en").contains(language)) chosen.put(who, language);
    }
    rows.choose(round.id(), "en".equals(sent.get("usual")) ? "en" : "da", chosen);
    send.noteLanguages(round);
    Notice.success("staffing.interview.languages.kept").with(redirect);
    return BACK;
  }

  /// Names by person, or by address of somebody outside.
  private Map<String, String> people(InterviewRound round) {
    var people = new LinkedHashMap<String, String>();
    var all = interviews.of(round.id()).stream().filter(one -> !one.cancelled()).toList();
    all.stream()
        .map(Meeting::committee)
        .distinct()
        .forEach(committee ->
            committees
                .members(committee)
                .forEach(member -> people.putIfAbsent(member.who(), member.name())));
    all.forEach(one -> people.putIfAbsent(one.candidate().value().toString(), one.name()));
    people.remove("");
    return people;
  }
}
