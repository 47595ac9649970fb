package dk.klynge.staffing.campaign;

import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.campaign.CampaignDates.Dated;
import dk.klynge.staffing.campaign.CampaignPages.StepLine;
import dk.klynge.staffing.campaign.CampaignPages.Told;
import dk.klynge.staffing.campaign.Sequence.Warning;
import dk.klynge.staffing.campaign.Timetable.Laid;
import dk.klynge.staffing.campaign.Timetable.Step;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Dates of a campaign in words.
@Component
class StepLines {

  static final String HEARING = "hearing:";

  private final CampaignRows rows;
  private final Timetables timetables;
  private final Format format;
  private final Texts texts;
  private final Clock clock;

  StepLines(CampaignRows rows, Timetables timetables, Format format, Texts texts, Clock clock) {
    this.texts = texts;
    this.rows = rows;
    this.timetables = timetables;
    this.format = format;
    this.clock = clock;
  }

  /// The cluster or institution that a post is in.
  static UUID placeOf(Post post) {
    return post.cluster()
        .map(cluster -> cluster.value())
        .or(() -> post.institution().map(institution -> institution.value()))
        .orElseThrow();
  }

  /// @param names of places by id
  List<StepLine> of(Campaign campaign, List<Dated> dates, Map<UUID, String> names) {
    var timetable = timetables.find(rows.source(campaign.id()).template());
    return dates.stream().map(date -> line(timetable, date, names)).toList();
  }

  private StepLine line(Optional<Timetable> timetable, Dated date, Map<UUID, String> names) {
    var step = timetable.flatMap(known -> step(known, date.step(), date.round()));
    return new StepLine(
        date.step(),
        date.round(),
        step.map(StepLines::title).orElse(date.step()),
        step.map(Step::owner).orElse("hr"),
        date.place(),
        date.place().map(place -> names.getOrDefault(place, "")).orElse(""),
        date.begins(),
        date.ends(),
        WorkingDays.week(date.begins()),
        date.confirmed(),
        reason(date.reason()),
        state(date));
  }

  private String state(Dated date) {
    var today = LocalDate.now(clock);
    if (date.ends().isBefore(today)) return "past";
    return date.begins().isAfter(today) ? "coming" : "now";
  }

  private static Optional<Step> step(Timetable timetable, String key, int round) {
    return timetable.steps().stream()
        .filter(step -> step.key().equals(key) && step.round() == round)
        .findFirst();
  }

  /// The program's own reason is kept as a word and told in the language of the page.
  String reason(String kept) {
    if (!kept.startsWith(HEARING)) return kept;
    var until = format.day(LocalDate.parse(kept.substring(HEARING.length())));
    return texts.say("staffing.campaign.because-of-hearing", until);
  }

  private static String title(Step step) {
    var language = LocaleContextHolder.getLocale().getLanguage();
    return step.title().getOrDefault(language, step.title().getOrDefault("da", step.key()));
  }

  /// The names of the steps are read once for all warnings.
  List<Told> told(Campaign campaign, List<Warning> warnings) {
    if (warnings.isEmpty()) return List.of();
    var timetable = timetables.find(rows.source(campaign.id()).template());
    return warnings.stream().map(warning -> told(timetable, warning)).toList();
  }

  private Told told(Optional<Timetable> timetable, Warning warning) {
    return new Told(
        "staffing.campaign.warning." + warning.kind(),
        List.of(
            name(timetable, warning.step()),
            format.day(warning.step().ends()),
            name(timetable, warning.other()),
            format.day(warning.other().ends())));
  }

  private static String name(Optional<Timetable> timetable, Laid laid) {
    return timetable
        .flatMap(known -> step(known, laid.step(), laid.round()))
        .map(StepLines::title)
        .orElse(laid.step());
  }
}
