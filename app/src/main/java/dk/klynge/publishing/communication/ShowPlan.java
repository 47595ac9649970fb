package dk.klynge.publishing.communication;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Milestones.Milestone;
import dk.klynge.publishing.communication.CommunicationPages.Asked;
import dk.klynge.publishing.communication.CommunicationPages.Choice;
import dk.klynge.publishing.communication.CommunicationPages.FormPage;
import dk.klynge.publishing.communication.CommunicationPages.PlanPage;
import dk.klynge.publishing.communication.CommunicationPages.Row;
import dk.klynge.publishing.communication.CommunicationPages.Week;
import dk.klynge.publishing.communication.Measures.Channel;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The communication plan as the pages show it.
@Component
class ShowPlan {

  private static final List<String> STATES =
      List.of("late", "soon", "planned", "done", "cancelled");

  private final Measures measures;
  private final KnownDates dates;
  private final Guard guard;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ShowPlan(
      Measures measures, KnownDates dates, Guard guard, Texts texts, Format format, Clock clock) {
    this.measures = measures;
    this.dates = dates;
    this.guard = guard;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  /// By date.
  List<Row> rows() {
    var milestones = dates.byId();
    var channels =
        measures.channels().stream()
            .collect(Collectors.toMap(Channel::code, one -> one.name().in(texts.language())));
    return measures.all().stream()
        .map(measure -> row(measure, milestones, channels))
        .sorted(Comparator.comparing(Row::due).thenComparing(Row::message))
        .toList();
  }

  private Row row(Measure measure, Map<UUID, Milestone> milestones, Map<String, String> channels) {
    var when = measure.when();
    var due = when.now(milestones);
    return new Row(
        measure.id(),
        measure.version(),
        measure.audience().name(),
        Objects.requireNonNullElse(channels.get(measure.channel()), measure.channel()),
        measure.message(),
        due,
        when.isProvisional(milestones),
        when.milestone().map(milestones::get).map(Milestone::name).orElse(""),
        measure.ownerName(),
        measure.state(due, LocalDate.now(clock)),
        measure.owner().equals(guard.who()));
  }

  List<Row> rows(Asked asked) {
    var channel =
        channels().stream()
            .filter(one -> one.value().equals(asked.channel()))
            .map(Choice::text)
            .findFirst();
    return rows().stream()
        .filter(row -> asked.audience().isEmpty() || row.audience().equals(asked.audience()))
        .filter(row -> channel.isEmpty() || row.channel().equals(channel.get()))
        .filter(row -> asked.state().isEmpty() || row.state().equals(asked.state()))
        .toList();
  }

  PlanPage page(Asked asked) {
    var rows = rows(asked);
    var late = (int) rows().stream().filter(row -> row.state().equals("late")).count();
    var states =
        STATES.stream()
            .map(state -> new Choice(state, texts.say("publishing.measure.state." + state)))
            .toList();
    return new PlanPage(asked, rows, weeks(rows), audiences(), channels(), states, late);
  }

  private List<Week> weeks(List<Row> rows) {
    var weeks = new LinkedHashMap<String, List<Row>>();
    rows.stream()
        .filter(row -> !row.state().equals("cancelled"))
        .forEach(row -> weeks.computeIfAbsent(week(row.due()), _ -> new ArrayList<>()).add(row));
    return weeks.entrySet().stream()
        .map(week -> new Week(week.getKey(), cells(week.getValue())))
        .toList();
  }

  private static List<List<Row>> cells(List<Row> rows) {
    return Arrays.stream(Audience.values())
        .map(one -> rows.stream().filter(row -> row.audience().equals(one.name())).toList())
        .toList();
  }

  private String week(LocalDate day) {
    return texts.say(
        "publishing.measure.week",
        "" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        "" + day.get(IsoFields.WEEK_BASED_YEAR));
  }

  FormPage form(Optional<MeasureId> id, String token, MeasureForm form) {
    var milestones =
        dates.byId().values().stream()
            .map(one ->
                new Choice(one.id().toString(), one.name() + " – " + format.day(one.first())))
            .toList();
    return new FormPage(
        id, token, form, Map.of(), Optional.empty(), audiences(), channels(), milestones);
  }

  FormPage wrong(FormPage page, Map<String, String> errors) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say(key)));
    return beside(page, page.form(), said, Optional.empty());
  }

  FormPage overtaken(FormPage page, Measure now) {
    return beside(page, page.form().at(now.version()), Map.of(), Optional.of(now.message()));
  }

  private static FormPage beside(
      FormPage page, MeasureForm form, Map<String, String> errors, Optional<String> theirs) {
    return new FormPage(
        page.id(),
        page.token(),
        form,
        errors,
        theirs,
        page.audiences(),
        page.channels(),
        page.milestones());
  }

  private List<Choice> audiences() {
    return Stream.of(Audience.values())
        .map(one -> new Choice(one.name(), texts.say(one.key())))
        .toList();
  }

  private List<Choice> channels() {
    return measures.channels().stream()
        .map(one -> new Choice(one.code(), one.name().in(texts.language())))
        .toList();
  }
}
