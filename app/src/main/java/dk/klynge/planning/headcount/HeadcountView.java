package dk.klynge.planning.headcount;

import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioAdmission;
import dk.klynge.planning.headcount.HeadcountPage.ChanceRow;
import dk.klynge.planning.headcount.HeadcountPage.Field;
import dk.klynge.planning.headcount.HeadcountPage.PostRow;
import dk.klynge.planning.headcount.HeadcountPage.QuantileRow;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.BarChart.Column;
import dk.klynge.ui.BarChart.Group;
import dk.klynge.ui.BarChart.Kind;
import dk.klynge.ui.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the page of posts and people.
@Component
class HeadcountView {

  private static final String KEY = "planning.headcount.";

  /// More bars than these cannot be told apart; then several numbers share one.
  private static final int MOST_BARS = 24;

  private final MessageSource messages;
  private final ScenarioAdmission admission;
  private final Format format;

  HeadcountView(MessageSource messages, ScenarioAdmission admission, Format format) {
    this.messages = messages;
    this.admission = admission;
    this.format = format;
  }

  HeadcountPage page(
      Scenario scenario, CostModels.Version version, AssumedForm form, LocalDate today) {
    var model = version.model();
    var own =
        Assumed.of(model, scenario.institutions(), scenario.baseline(), scenario.clusters(), today);
    var read = form.read(own);
    var forecast = Forecast.of(read.assumed());
    var errors = new LinkedHashMap<String, String>();
    read.errors().forEach((field, key) -> errors.put(field, say(key)));
    return new HeadcountPage(
        scenario.id(),
        scenario.name(),
        say(KEY + "before", format.day(scenario.day())),
        model.name().in(LocaleContextHolder.getLocale()),
        version.number(),
        sentences(read.assumed(), forecast),
        posts(
            LeaderPosts.of(model, scenario.institutions(), scenario.baseline()),
            LeaderPosts.of(model, scenario.institutions(), scenario.clusters())),
        quantiles(forecast),
        chart(forecast.withoutPost()),
        chances(forecast.withoutPost()),
        assumptions(read.assumed()),
        fields(form, own, errors),
        errors,
        !read.assumed().equals(own),
        new HeadcountPage.Files(admission.may(PlanningActions.EXPORT, scenario), form.query()));
  }

  private List<String> sentences(Assumed assumed, Forecast forecast) {
    var without = forecast.withoutPost();
    var vacancies = forecast.vacancies();
    var sentences = new ArrayList<String>();
    sentences.add(
        say(
            KEY + "said.without",
            format.day(assumed.effective()),
            count(without.quantile(0.5)),
            count(without.quantile(0.1)),
            count(without.quantile(0.9))));
    sentences.add(
        say(
            KEY + "said.vacancies",
            count(assumed.clusterLeaders()),
            count(assumed.leadersWhoRise()),
            count(vacancies.quantile(0.5)),
            count(vacancies.quantile(0.1)),
            count(vacancies.quantile(0.9))));
    var unfilled = 1 - forecast.unfilled().between(0, 0);
    sentences.add(say(KEY + "said.unfilled", chance(unfilled)));
    return sentences;
  }

  private List<PostRow> posts(LeaderPosts before, LeaderPosts after) {
    return List.of(
        post("cluster-leaders", before.clusterLeaders(), after.clusterLeaders()),
        post("coordinators", before.coordinators(), after.coordinators()),
        post("institution-leaders", before.institutionLeaders(), after.institutionLeaders()),
        post("pedagogical-leaders", before.pedagogicalLeaders(), after.pedagogicalLeaders()),
        post("deputies", before.deputies(), after.deputies()),
        post("department-leaders", before.departmentLeaders(), after.departmentLeaders()));
  }

  private PostRow post(String key, int before, int after) {
    return new PostRow(say(KEY + "post." + key), before, after, after - before);
  }

  private List<QuantileRow> quantiles(Forecast forecast) {
    return List.of(
        quantile("vacancies", forecast.vacancies()),
        quantile("left", forecast.left()),
        quantile("without", forecast.withoutPost()),
        quantile("unfilled", forecast.unfilled()));
  }

  private QuantileRow quantile(String key, Distribution distribution) {
    return new QuantileRow(
        say(KEY + "row." + key),
        distribution.mean(),
        distribution.quantile(0.1),
        distribution.quantile(0.5),
        distribution.quantile(0.9));
  }

  /// Whole numbers, or ranges of equally many of them, without the tails that hardly ever happen.
  private record Range(int first, int last, double chance) {}

  private static List<Range> ranges(Distribution distribution) {
    int first = distribution.quantile(0.0005);
    int last = distribution.quantile(0.9995);
    int step = Math.ceilDiv(last - first + 1, MOST_BARS);
    var ranges = new ArrayList<Range>();
    for (int at = first; at <= last; at += step) {
      int end = Math.min(at + step - 1, last);
      ranges.add(new Range(at, end, distribution.between(at, end)));
    }
    return ranges;
  }

  private BarChart chart(Distribution distribution) {
    var middle = distribution.quantile(0.5);
    var low = distribution.quantile(0.1);
    var high = distribution.quantile(0.9);
    var ranges = ranges(distribution);
    var groups = new ArrayList<Group>();
    for (int i = 0; i < ranges.size(); i++) {
      var range = ranges.get(i);
      boolean likely = range.last() >= low && range.first() <= high;
      var label = ranges.size() <= 12 || i % 2 == 0 ? Integer.toString(range.first()) : "";
      var column = new Column(range.chance(), likely ? Kind.MAIN : Kind.QUIET, "");
      groups.add(new Group(label, List.of(column), OptionalDouble.empty()));
    }
    var legend =
        List.of(
            new BarChart.Entry(Kind.MAIN, say(KEY + "legend.likely")),
            new BarChart.Entry(Kind.QUIET, say(KEY + "legend.rare")));
    var said = say(KEY + "chart.said", count(low), count(high), count(middle));
    return BarChart.of(groups, legend, said);
  }

  private List<ChanceRow> chances(Distribution distribution) {
    return ranges(distribution).stream()
        .map(range ->
            new ChanceRow(
                range.first() == range.last()
                    ? count(range.first())
                    : count(range.first()) + "–" + count(range.last()),
                chance(range.chance())))
        .toList();
  }

  private List<String> assumptions(Assumed assumed) {
    return List.of(
        say(
            KEY + "note.turnover",
            percent(assumed.leaderTurnover()),
            percent(assumed.deputyTurnover()),
            format.day(assumed.from()),
            format.day(assumed.effective()),
            format.decimal(assumed.years() * 12, 1)),
        say(KEY + "note.chances", chance(assumed.leaderLeaves()), chance(assumed.deputyLeaves())),
        say(
            KEY + "note.people",
            count(assumed.leaders()),
            count(assumed.deputies()),
            count(assumed.departmentPosts())),
        say(KEY + "note.rise", percent(assumed.fromLeaders()), count(assumed.leadersWhoRise())),
        say(KEY + "note.fill"),
        say(KEY + "note.exact"),
        say(KEY + "note.source"));
  }

  private List<Field> fields(AssumedForm form, Assumed own, Map<String, String> errors) {
    var values = new LinkedHashMap<String, String>();
    values.put("leaders", Integer.toString(own.leaders()));
    values.put("deputies", Integer.toString(own.deputies()));
    values.put("cluster-leaders", Integer.toString(own.clusterLeaders()));
    values.put("from-leaders", plain(own.fromLeaders()));
    values.put("department-posts", Integer.toString(own.departmentPosts()));
    values.put("leader-turnover", plain(own.leaderTurnover()));
    values.put("deputy-turnover", plain(own.deputyTurnover()));
    values.put("from", own.from().toString());
    values.put("effective", own.effective().toString());
    var fields = new ArrayList<Field>();
    values.forEach((name, value) ->
        fields.add(
            new Field(
                name,
                KEY + "field." + name,
                AssumedForm.DAYS.contains(name) ? "date" : "text",
                form.value(name, value),
                errors.getOrDefault(name, ""))));
    return fields;
  }

  private String plain(double percent) {
    return format.decimal(percent, percent == Math.rint(percent) ? 0 : 1);
  }

  private String percent(double percent) {
    return format.percent(percent / 100);
  }

  private String chance(double share) {
    if (share > 0 && share < 0.0005) return say(KEY + "hardly");
    return format.percent(Math.min(1, Math.max(0, share)));
  }

  private String count(int number) {
    return format.number(number);
  }

  private String say(String key, Object... details) {
    return messages.getMessage(key, details, LocaleContextHolder.getLocale());
  }
}
