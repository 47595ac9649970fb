package dk.klynge.development.roadmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportTheme;
import dk.klynge.development.roadmap.Item.Kind;
import dk.klynge.development.roadmap.Item.State;
import dk.klynge.development.roadmap.RoadmapPages.Counts;
import dk.klynge.development.roadmap.RoadmapPages.ItemPage;
import dk.klynge.development.roadmap.RoadmapPages.NoteRow;
import dk.klynge.development.roadmap.RoadmapPages.Option;
import dk.klynge.development.roadmap.RoadmapPages.Progress;
import dk.klynge.development.roadmap.RoadmapPages.RoadmapPage;
import dk.klynge.development.roadmap.RoadmapPages.Row;
import dk.klynge.development.roadmap.RoadmapPages.Stretch;
import dk.klynge.development.roadmap.RoadmapPages.WordingRow;
import dk.klynge.guard.Guard;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The roadmap in the reader's words.
@Component
class RoadmapView {

  private static final double DAYS_A_MONTH = 30.4;

  private final RoadmapRows rows;
  private final RoadmapNotes notes;
  private final Guard guard;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  RoadmapView(
      RoadmapRows rows, RoadmapNotes notes, Guard guard, Texts texts, Format format, Clock clock) {
    this.rows = rows;
    this.notes = notes;
    this.guard = guard;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  RoadmapPage show() {
    var start = notes.start();
    var items = rows.items();
    var horizons = rows.horizons();
    var stretches = horizons.stream().map(one -> stretch(one, items, start.day())).toList();
    var today = ChronoUnit.DAYS.between(start.day(), LocalDate.now(clock)) / DAYS_A_MONTH;
    var drawn = horizons.stream().map(one -> drawn(one, items, start.day())).toList();
    return new RoadmapPage(
        start.day(),
        start.set().isPresent(),
        Picture.of(drawn, today),
        said(stretches),
        stretches,
        guard.may(DevelopmentActions.SUPPORT));
  }

  private Stretch stretch(Horizon horizon, List<Item> items, LocalDate start) {
    var own = items.stream().filter(one -> one.horizon().equals(horizon.code())).toList();
    var ends = horizon.ends(start);
    return new Stretch(
        horizon.code(),
        horizon.title(texts.language()),
        horizon.begins(start),
        ends,
        counts(own, ends),
        own.stream().filter(one -> one.kind() == Kind.AIM).map(one -> row(one, ends)).toList(),
        own.stream().filter(one -> one.kind() == Kind.EFFORT).map(one -> row(one, ends)).toList());
  }

  private Counts counts(List<Item> own, LocalDate ends) {
    var today = LocalDate.now(clock);
    var states =
        own.stream()
            .collect(Collectors.groupingBy(one -> one.state(ends, today), Collectors.counting()));
    int aims =
        (int)
            own.stream()
                .filter(one -> one.kind() == Kind.AIM && one.state(ends, today) != State.DROPPED)
                .count();
    int planned =
        (int)
            own.stream()
                .filter(one -> one.kind() == Kind.EFFORT && one.state(ends, today) == State.PLANNED)
                .count();
    return new Counts(
        aims,
        states.getOrDefault(State.REACHED, 0L).intValue(),
        states.getOrDefault(State.DONE, 0L).intValue(),
        states.getOrDefault(State.BEGUN, 0L).intValue(),
        states.getOrDefault(State.LATE, 0L).intValue(),
        planned);
  }

  private Picture.Stretch drawn(Horizon horizon, List<Item> items, LocalDate start) {
    var own = items.stream().filter(one -> one.horizon().equals(horizon.code())).toList();
    var ends = horizon.ends(start);
    var today = LocalDate.now(clock);
    var counts = counts(own, ends);
    var aims =
        own.stream()
            .filter(one -> one.kind() == Kind.AIM)
            .map(one -> one.state(ends, today))
            .filter(state -> state != State.DROPPED)
            .map(RoadmapView::ring)
            .toList();
    return new Picture.Stretch(
        horizon.from(),
        horizon.until(),
        format.shortDay(horizon.begins(start)) + " – " + format.shortDay(ends),
        List.of(
            new Picture.Part("done", counts.done()),
            new Picture.Part("begun", counts.begun()),
            new Picture.Part("late", counts.late()),
            new Picture.Part("planned", counts.planned())),
        aims);
  }

  private static String ring(State state) {
    if (state == State.REACHED) return "reached";
    return state == State.PARTLY ? "partly" : "open";
  }

  private String said(List<Stretch> stretches) {
    return stretches.stream()
        .map(one ->
            texts.say(
                "development.roadmap.said",
                one.title(),
                one.counts().done(),
                one.efforts().size(),
                one.counts().reached(),
                one.counts().aims()))
        .collect(Collectors.joining(" "));
  }

  private Row row(Item one, LocalDate ends) {
    var state = one.state(ends, LocalDate.now(clock));
    return new Row(
        one.id(),
        one.wording().in(texts.language()),
        one.theme().map(theme -> texts.say(theme.key())).orElse(""),
        one.owner(),
        state.name(),
        texts.say(state.key()),
        one.notes(),
        one.number());
  }

  ItemPage item(Item one, Map<String, String> form, Map<String, String> errors) {
    var start = notes.start().day();
    var horizon =
        rows.horizons().stream()
            .filter(each -> each.code().equals(one.horizon()))
            .findFirst()
            .orElseThrow();
    var progress = one.progress();
    return new ItemPage(
        one.id(),
        one.version(),
        one.kind() == Kind.AIM,
        horizon.title(texts.language()),
        row(one, horizon.ends(start)),
        one.wording().english(),
        new Progress(progress.begun(), progress.done(), progress.dropped(), progress.reason()),
        notes.of(one.id()).stream().map(this::note).toList(),
        notes.wordings(one.id()).stream().map(RoadmapView::wording).toList(),
        guard.may(DevelopmentActions.SUPPORT),
        form,
        errors);
  }

  private NoteRow note(RoadmapNotes.Note one) {
    return new NoteRow(
        one.verdict().map(each -> texts.say("development.verdict." + each)).orElse(""),
        one.words(),
        one.link(),
        one.day(),
        one.at(),
        one.by());
  }

  private static WordingRow wording(RoadmapNotes.Worded one) {
    return new WordingRow(
        one.number(), one.wording().danish(), one.wording().english(), one.at(), one.by());
  }

  List<Option> horizons() {
    return rows.horizons().stream()
        .map(one -> new Option(one.code(), one.title(texts.language())))
        .toList();
  }

  List<Option> themes() {
    return Arrays.stream(SupportTheme.values())
        .map(one -> new Option(one.name(), texts.say(one.key())))
        .toList();
  }
}
