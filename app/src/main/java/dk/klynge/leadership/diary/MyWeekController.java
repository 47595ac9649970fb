package dk.klynge.leadership.diary;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.diary.DiaryRows.Disturbance;
import dk.klynge.leadership.diary.DiaryRows.Entry;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A leader's own diary, made for a phone: two taps for a quarter of an hour.
@Controller
@RequestMapping("/my-week")
class MyWeekController {

  private final DiaryRows rows;
  private final KeepDiary keep;
  private final MyWeekView view;
  private final Teams teams;
  private final SignedInPerson signedIn;
  private final Clock clock;

  MyWeekController(
      DiaryRows rows,
      KeepDiary keep,
      MyWeekView view,
      Teams teams,
      SignedInPerson signedIn,
      Clock clock) {
    this.rows = rows;
    this.keep = keep;
    this.view = view;
    this.teams = teams;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GetMapping
  @Needs(LeadershipActions.TALK)
  String show(@RequestParam(defaultValue = "") String day, Model model) {
    var me = signedIn.now();
    var team = me.flatMap(one -> teams.of(one, LocalDate.now(clock)));
    var page =
        me.isEmpty() || team.isEmpty()
            ? view.without(team)
            : view.mine(team.get(), me.get(), TypedDay.of(day));
    model.addAttribute("page", page);
    return "leadership/my-week";
  }

  @PostMapping("/{week}/entries")
  @Needs(LeadershipActions.TALK)
  String write(
      @PathVariable UUID week,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var mine = open(week);
    var quarters = sent.getOrDefault("quarters", "");
    var entry =
        new Entry(
            form(sent),
            mine.me(),
            day(sent),
            sent.getOrDefault("task", ""),
            quarters.matches("[0-9]{1,2}") ? Integer.parseInt(quarters) : 0);
    return back(Optional.of(mine.week()).filter(it -> keep.write(it, entry)), sent, redirect);
  }

  @PostMapping("/{week}/disturbances")
  @Needs(LeadershipActions.TALK)
  String disturbed(
      @PathVariable UUID week,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var mine = open(week);
    var one = new Disturbance(form(sent), mine.me(), day(sent), sent.getOrDefault("cause", ""));
    return back(Optional.of(mine.week()).filter(it -> keep.write(it, one)), sent, redirect);
  }

  private static String back(
      Optional<Week> kept, Map<String, String> sent, RedirectAttributes redirect) {
    if (kept.isEmpty()) Notice.error("leadership.diary.error.closed").with(redirect);
    return "redirect:/my-week?day=" + day(sent);
  }

  @PostMapping("/{week}/entries/{id}/removal")
  @Needs(LeadershipActions.TALK)
  String remove(
      @PathVariable UUID week, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var mine = open(week);
    keep.remove(mine.week(), id, mine.me());
    return "redirect:/my-week?day=" + day(sent);
  }

  @PostMapping("/{week}/decline")
  @Needs(LeadershipActions.TALK)
  String decline(@PathVariable UUID week, RedirectAttributes redirect) {
    var mine = open(week);
    keep.decline(mine.week(), mine.me());
    Notice.success("leadership.diary.done.declined").with(redirect);
    return "redirect:/my-week";
  }

  @PostMapping("/{week}/join")
  @Needs(LeadershipActions.TALK)
  String join(@PathVariable UUID week) {
    var mine = open(week);
    keep.join(mine.week(), mine.me());
    return "redirect:/my-week";
  }

  private record Mine(Week week, PersonId me) {}

  /// Only a week of the own team.
  private Mine open(UUID id) {
    var me = signedIn.now().orElseThrow(NotFound::new);
    var team = teams.of(me, LocalDate.now(clock)).map(Team::cluster);
    return rows.find(id)
        .filter(week -> team.equals(Optional.of(week.cluster())))
        .map(week -> new Mine(week, me))
        .orElseThrow(NotFound::new);
  }

  private static UUID form(Map<String, String> sent) {
    return Optional.ofNullable(sent.get("form"))
        .filter(text -> text.matches("[0-9a-f-]{36}"))
        .map(UUID::fromString)
        .orElseGet(UUID::randomUUID);
  }

  private static LocalDate day(Map<String, String> sent) {
    return TypedDay.of(sent.getOrDefault("day", "")).orElse(LocalDate.MIN);
  }
}
