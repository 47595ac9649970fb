package dk.klynge.development.education;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.education.EducationPages.AreaLine;
import dk.klynge.development.education.EducationPages.Line;
import dk.klynge.development.education.EducationPages.Option;
import dk.klynge.development.education.EducationPages.OverviewPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Puts the overview together: shares by area, the forecast, and the leaders one by one.
@Component
class EducationView {

  static final int SOON = 120;
  private static final int MOST_YEARS = 12;

  private final EducationRows rows;
  private final Leaders leaders;
  private final Register register;
  private final Guard guard;
  private final Texts texts;

  EducationView(EducationRows rows, Leaders leaders, Register register, Guard guard, Texts texts) {
    this.rows = rows;
    this.leaders = leaders;
    this.register = register;
    this.guard = guard;
    this.texts = texts;
  }

  /// @param area id; empty for all
  /// @param state none, soon, started or done; empty for all
  OverviewPage overview(String area, String state) {
    var aim = rows.aim();
    var seen = leaders.seen(aim);
    var names = areas();
    var byArea = new ArrayList<AreaLine>();
    names.forEach((id, name) -> {
      var there =
          seen.stream().filter(one -> one.area().filter(at -> at.value().equals(id)).isPresent());
      var found = there.toList();
      if (!found.isEmpty()) byArea.add(line(name, found, aim));
    });
    var lines =
        seen.stream()
            .map(one -> line(one, aim, names))
            .filter(one -> isAsked(one, area, state))
            .toList();
    return new OverviewPage(
        aim,
        line(texts.say("development.education.all"), seen, aim),
        byArea,
        forecast(seen, aim),
        lines,
        names.entrySet().stream()
            .map(one -> new Option(one.getKey().toString(), one.getValue()))
            .toList(),
        area,
        state,
        guard.may(DevelopmentActions.EDUCATION, new Scope.Everywhere()));
  }

  private Map<UUID, String> areas() {
    return register.areasOn(leaders.today()).stream()
        .filter(one -> guard.may(DevelopmentActions.EDUCATION, new Scope.Area(one.id())))
        .collect(Collectors.toMap(Named::id, Named::name, (one, _) -> one, LinkedHashMap::new));
  }

  private AreaLine line(String name, Collection<Leader> found, Aim aim) {
    var share = Share.of(found, aim, leaders.today());
    int inTime = Share.percent(share.inTime(), share.leaders());
    return new AreaLine(
        name, share, Share.percent(share.done(), share.leaders()), inTime, inTime >= aim.target());
  }

  Line line(Leader one, Aim aim) {
    return line(one, aim, areas());
  }

  private Line line(Leader one, Aim aim, Map<UUID, String> names) {
    var today = leaders.today();
    return new Line(
        one,
        one.area().map(area -> names.getOrDefault(area.value(), "–")).orElse("–"),
        one.mustBeginBy(aim),
        one.ends(aim, today),
        one.mustBeginSoon(aim, today, SOON));
  }

  private static boolean isAsked(Line one, String area, String state) {
    var there = one.leader().area().map(at -> at.value().toString()).orElse("");
    if (!area.isEmpty() && !area.equals(there)) return false;
    return switch (state) {
      case "" -> true;
      case "soon" -> one.soon();
      default -> one.leader().status().name().toLowerCase(Locale.ROOT).equals(state);
    };
  }

  private BarChart forecast(Collection<Leader> seen, Aim aim) {
    var today = leaders.today();
    int last = Math.clamp(aim.targetYear() + 1L, today.getYear() + 1, today.getYear() + MOST_YEARS);
    var groups =
        IntStream.rangeClosed(today.getYear(), last)
            .mapToObj(year -> {
              int share =
                  Share.percent(
                      Share.by(seen, aim, today, LocalDate.of(year, 12, 31)), seen.size());
              var mark =
                  year >= aim.targetYear()
                      ? OptionalDouble.of(aim.target())
                      : OptionalDouble.empty();
              return new BarChart.Group(
                  Integer.toString(year),
                  List.of(new BarChart.Column(share, BarChart.Kind.MAIN, share + " %")),
                  mark);
            })
            .toList();
    var said =
        texts.say(
            "development.education.forecast.said",
            groups.stream()
                .map(one -> one.label() + ": " + one.columns().getFirst().text())
                .collect(Collectors.joining(", ")),
            Integer.toString(aim.target()),
            Integer.toString(aim.targetYear()));
    return BarChart.of(groups, List.of(), said);
  }
}
