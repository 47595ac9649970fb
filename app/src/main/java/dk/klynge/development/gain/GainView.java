package dk.klynge.development.gain;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.gain.GainPages.Answers;
import dk.klynge.development.gain.GainPages.Course;
import dk.klynge.development.gain.GainPages.Form;
import dk.klynge.development.gain.GainPages.Line;
import dk.klynge.development.gain.GainPages.ListPage;
import dk.klynge.development.gain.GainPages.Row;
import dk.klynge.development.gain.GainPages.ShowPage;
import dk.klynge.guard.Guard;
import dk.klynge.survey.Published;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Rounds.Result;
import dk.klynge.survey.Rounds.Round;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/// The surveys and what came of them over the years. Everything is made of what is published.
@Component
class GainView {

  private final GainRows rows;
  private final Rounds rounds;
  private final Guard guard;
  private final Texts texts;
  private final Format format;

  GainView(GainRows rows, Rounds rounds, Guard guard, Texts texts, Format format) {
    this.rows = rows;
    this.rounds = rounds;
    this.guard = guard;
    this.texts = texts;
    this.format = format;
  }

  ListPage list(Form form) {
    var all = rows.all();
    var results = rounds.results(all.stream().map(GainSurvey::round).toList());
    return new ListPage(
        all.stream()
            .map(one -> new Line(one.url(), one.number(), one.opened(), one.closes(), closed(one)))
            .toList(),
        GainSurvey.AUDIENCES.stream()
            .map(audience -> course(audience, all.reversed(), results))
            .filter(one -> !one.heads().isEmpty())
            .toList(),
        guard.may(DevelopmentActions.SURVEY),
        GainSurvey.AUDIENCES,
        form);
  }

  private Course course(
      String audience, List<GainSurvey> oldestFirst, Map<RoundId, List<Result>> results) {
    var told = told(audience, oldestFirst, results);
    if (told.isEmpty()) return new Course(audience, Optional.empty(), List.of(), List.of());
    var lines = new ArrayList<Row>();
    for (var theme : List.copyOf(told.values()).getLast().set().areas())
      lines.add(
          new Row(
              texts.say("survey.area." + theme),
              told.values().stream()
                  .map(result -> text(result.published().area(result.set(), theme)))
                  .toList()));
    var heads = told.keySet().stream().map(one -> format.shortDay(one.closes())).toList();
    return new Course(audience, Optional.of(bars(told)), heads, lines);
  }

  /// The surveys of which anything is told of the audience.
  private static Map<GainSurvey, Result> told(
      String audience, List<GainSurvey> oldestFirst, Map<RoundId, List<Result>> results) {
    var told = new LinkedHashMap<GainSurvey, Result>();
    for (var one : oldestFirst)
      results.getOrDefault(one.round(), List.of()).stream()
          .filter(result -> result.audience().equals(audience))
          .filter(result -> result.published().answers() > 0)
          .findFirst()
          .ifPresent(result -> told.put(one, result));
    return told;
  }

  private BarChart bars(Map<GainSurvey, Result> told) {
    var groups = new ArrayList<BarChart.Group>();
    told.forEach((one, result) -> {
      var gain = result.published().area(result.set(), "gain");
      var columns =
          gain.stream()
              .map(area -> new BarChart.Column(area.mean(), BarChart.Kind.MAIN, text(gain)))
              .toList();
      groups.add(
          new BarChart.Group(format.shortDay(one.closes()), columns, OptionalDouble.empty()));
    });
    return BarChart.of(groups, List.of(), texts.say("development.gain.bars.said"));
  }

  /// By hand before the last day, or by itself after it.
  private Optional<LocalDate> closed(GainSurvey one) {
    return rounds
        .find(one.round())
        .flatMap(Round::closed)
        .map(day -> day.isBefore(one.closes()) ? day : one.closes());
  }

  ShowPage show(GainSurvey one, List<String> links, Map<String, String> errors) {
    var round = rounds.find(one.round()).orElseThrow();
    var results =
        rounds.results(List.of(one.round())).getOrDefault(one.round(), List.of()).stream()
            .map(this::answers)
            .toList();
    return new ShowPage(
        one.url(),
        one.number(),
        one.closes(),
        closed(one),
        round.audiences(),
        results,
        guard.may(DevelopmentActions.SURVEY),
        round.audiences().stream().anyMatch(asked -> asked.audience().equals("parents")),
        links,
        errors);
  }

  private Answers answers(Result result) {
    var published = result.published();
    var parts = published.parts();
    var themes = new ArrayList<Row>();
    var byPart = new ArrayList<Row>();
    for (var theme : result.set().areas()) {
      var name = texts.say("survey.area." + theme);
      var whole = published.area(result.set(), theme);
      themes.add(new Row(name, List.of(text(whole), spread(whole))));
      byPart.add(
          new Row(
              name,
              parts.stream()
                  .map(names -> text(published.area(result.set(), theme, names)))
                  .toList()));
    }
    return new Answers(
        result.audience(),
        published.answers(),
        themes,
        parts.stream().map(this::partName).toList(),
        byPart,
        published.remarks().stream().flatMap(remarks -> remarks.texts().stream()).toList());
  }

  private String partName(List<String> names) {
    return String.join(
        ", ",
        names.stream()
            .map(name -> name.isEmpty() ? texts.say("development.gain.no-area") : name)
            .toList());
  }

  private String spread(Optional<Published.Area> area) {
    return area.map(one -> texts.word("development.gain.spread." + one.spread(), "")).orElse("");
  }

  /// The mean of an area, empty where nothing may be told.
  String text(Optional<Published.Area> area) {
    if (area.isEmpty()) return "";
    var mean = format.decimal(area.get().mean(), 1);
    return area.get().rounded() ? texts.say("development.gain.about", mean) : mean;
  }
}
