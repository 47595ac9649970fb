package dk.klynge.planning.sidebyside;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.reading.Breach;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.sidebyside.SideBySide.Place;
import dk.klynge.planning.sidebyside.SideBySidePage.ClusterLine;
import dk.klynge.planning.sidebyside.SideBySidePage.Form;
import dk.klynge.planning.sidebyside.SideBySidePage.Head;
import dk.klynge.planning.sidebyside.SideBySidePage.Judge;
import dk.klynge.planning.sidebyside.SideBySidePage.Move;
import dk.klynge.planning.sidebyside.SideBySidePage.Option;
import dk.klynge.planning.sidebyside.SideBySidePage.Pair;
import dk.klynge.planning.sidebyside.SideBySidePage.Shown;
import dk.klynge.planning.sidebyside.SideBySidePage.Target;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says a comparison in the words of the page.
@Component
class SideBySideView {

  /// So many scenarios are offered, the latest changed first.
  private static final int OFFERED = 50;

  private final Scenarios scenarios;
  private final Measures measures;
  private final Lines lines;
  private final Words words;
  private final Format format;
  private final Guard guard;

  SideBySideView(
      Scenarios scenarios,
      Measures measures,
      Lines lines,
      Words words,
      Format format,
      Guard guard) {
    this.scenarios = scenarios;
    this.measures = measures;
    this.lines = lines;
    this.words = words;
    this.format = format;
    this.guard = guard;
  }

  Form form(Choice choice) {
    var sight = Sight.of(guard, PlanningActions.READ);
    var chosen = choice.scenarios().stream().flatMap(Optional::stream).toList();
    var options =
        scenarios.all().stream()
            .limit(OFFERED)
            .filter(each -> sees(sight, each.id()))
            .map(each -> option(each, chosen.contains(each.id())))
            .collect(Collectors.toCollection(ArrayList::new));
    var offered = options.stream().map(Option::id).collect(Collectors.toSet());
    scenarios.all().stream()
        .skip(OFFERED)
        .filter(each -> chosen.contains(each.id()) && !offered.contains(id(each.id())))
        .filter(each -> sees(sight, each.id()))
        .forEach(each -> options.add(option(each, true)));
    var day = choice.day().map(Object::toString).orElse("");
    return new Form(choice.withToday(), options, day);
  }

  private static String id(ScenarioId id) {
    return id.value().toString();
  }

  private static Option option(Scenarios.Summary each, boolean chosen) {
    return new Option(
        id(each.id()), each.name(), each.day(), each.revision(), each.clusters(), chosen);
  }

  private boolean sees(Sight sight, ScenarioId id) {
    return sight instanceof Sight.Everything
        || scenarios.find(id).map(each -> sight.reaches(each.institutions())).orElse(false);
  }

  Shown shown(SideBySide all, Sight sight) {
    var found = measures.of(all, sight);
    var heads = new ArrayList<Head>();
    for (int at = 0; at < all.columns().size(); at++)
      heads.add(head(all, at, found.columns().get(at)));
    var pairs = new Pairs(all).listed().stream().map(pair -> pair(all.first(), pair)).toList();
    return new Shown(
        heads,
        called(all.judge()),
        judge(all),
        judges(all),
        found.model(),
        all.unequal(),
        sight instanceof Sight.Areas,
        lines.of(found.columns()),
        pairs,
        Shown.unchanged(pairs),
        found.moves().stream().map(this::move).toList(),
        all.choice().query(),
        guard.may(PlanningActions.EXPORT) ? Set.of("export") : Set.of());
  }

  private static String called(Scenario.Judge judge) {
    return judge.version() > 0 ? judge.name() + ", v" + judge.version() : judge.name();
  }

  /// Which of the scenarios it is whose criteria judge.
  private String judge(SideBySide all) {
    return judging(all).stream()
        .filter(each -> each.criteria().equals(all.judge()))
        .map(each -> id(each.id()))
        .findFirst()
        .orElse("");
  }

  /// One of those with the same criteria is enough.
  private List<Judge> judges(SideBySide all) {
    var seen = new LinkedHashSet<Scenario.Judge>();
    return judging(all).stream()
        .filter(each -> seen.add(each.criteria()))
        .map(each -> new Judge(id(each.id()), called(each.criteria()) + " (" + each.name() + ")"))
        .toList();
  }

  private List<Scenario> judging(SideBySide all) {
    return all.choice().scenarios().stream()
        .flatMap(Optional::stream)
        .map(scenarios::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private Head head(SideBySide all, int at, Figures figures) {
    var column = all.columns().get(at);
    var day = format.day(column.day());
    return new Head(
        column.key(),
        column.isToday() ? words.say("planning.sidebyside.today", day) : column.name(),
        column.isToday() ? "/institutions?day=" + column.day() : "/scenarios/" + column.key(),
        column.isToday()
            ? words.say("planning.sidebyside.today.version")
            : words.say("planning.sidebyside.version", "" + column.revision().orElse(0), day),
        "/scenarios/comparison.geojson?" + all.choice().query() + "&column=" + at,
        column.labels().stream().map(label -> line(column, label)).toList(),
        Breach.of(figures.broken(), column.names(), words));
  }

  private ClusterLine line(Column column, String label) {
    var kind = column.cluster(label).kind();
    var members = column.members(label);
    return new ClusterLine(
        label,
        words.word("cluster-kind." + kind, kind),
        members.size(),
        Column.places(members),
        column.measuredClusters().stream()
            .filter(each -> each.label().equals(label))
            .mapToDouble(each -> each.measures().diameter())
            .sum(),
        (int)
            column.measured().broken().stream()
                .filter(broken -> broken.cluster().equals(Optional.of(label)))
                .count(),
        members.stream().map(Entry::name).collect(Collectors.joining(", ")));
  }

  private Pair pair(Column first, Pairs.Pair pair) {
    return new Pair(
        pair.cluster().orElse(""),
        pair.cluster().map(label -> size(first.members(label))).orElse(""),
        pair.same(),
        pair.heirs());
  }

  private String size(List<Entry> members) {
    return words.say(
        "planning.sidebyside.size", members.size(), format.number(Column.places(members)));
  }

  private Move move(SideBySide.Move move) {
    var places = move.institution().totalPlaces();
    return new Move(
        move.institution().id().value().toString(),
        move.institution().name(),
        places.isPresent() ? format.number(places.getAsInt()) : "–",
        move.from().orElseGet(() -> words.say("planning.sidebyside.free")),
        move.to().stream().map(place -> new Target(text(place), place.moves())).toList());
  }

  private String text(Place place) {
    return switch (place) {
      case Place.Stays(var label) ->
          label.isEmpty()
              ? words.say("planning.sidebyside.free")
              : words.say("planning.sidebyside.stays");
      case Place.Moves(var label) -> label;
      case Place.Free() -> words.say("planning.sidebyside.free");
      case Place.Unknown() -> words.say("planning.sidebyside.unknown");
    };
  }
}
