package dk.klynge.organisation.timeline;

import dk.klynge.organisation.timeline.History.Correction;
import dk.klynge.organisation.timeline.History.Difference;
import dk.klynge.organisation.timeline.History.Event;
import dk.klynge.organisation.timeline.History.Planned;
import dk.klynge.organisation.timeline.History.Shown;
import dk.klynge.organisation.timeline.Reasons.Touched;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Tells the history of a thing from its rows.
@Component
public class Histories {

  private static final Set<String> SILENT =
      Set.of("id", "institution", "unit", "age_group", "address_uuid", "entity", "entity_kind");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// Of a membership seen from neither side the institution is named.
  private static final UUID NOBODY = new UUID(0, 0);

  private final Past past;
  private final Reasons reasons;

  Histories(Past past, Reasons reasons) {
    this.past = past;
    this.reasons = reasons;
  }

  /// Of the thing with this id and of what belongs to it (the units and places of an institution
  /// …).
  public History of(UUID id) {
    var facts = past.facts(id);
    var taken = past.superseded(id);
    var ids = new TreeSet<UUID>();
    facts.forEach(fact -> collect(fact.values(), ids));
    taken.forEach(row -> collect(row.was().values(), ids));
    var told = new Told(past.names(ids), reasons.of(facts));
    var names = told.names();
    var events = new ArrayList<Event>();
    things(facts).forEach(thing -> events.addAll(events(id, thing, told)));
    events.sort(Comparator.comparing(Event::day).reversed());
    return new History(events, taken.stream().map(row -> correction(row, names)).toList());
  }

  /// What is to come after the day, the nearest first. What merely ends along with something else –
  /// places, say – is left out.
  public List<Planned> after(LocalDate day) {
    var facts = past.after(day);
    var ids = new TreeSet<UUID>();
    facts.forEach(fact -> collect(fact.values(), ids));
    var told = new Told(past.names(ids), reasons.of(facts));
    var homes = past.institutions(units(facts));
    var planned = new ArrayList<Planned>();
    for (var thing : things(facts))
      for (var event : events(NOBODY, thing, told))
        if (event.day().isAfter(day)
            && !(event.what().equals("end") && thing.getFirst().table() == Table.PLACES))
          planned.add(new Planned(event, address(thing.getFirst(), homes, event.day())));
    planned.sort(Comparator.comparing(each -> each.event().day()));
    return planned;
  }

  private static Set<UUID> units(List<Fact> facts) {
    var units = new TreeSet<UUID>();
    for (var fact : facts)
      if (fact.table() == Table.PLACES) units.add(UUID.fromString(fact.get("unit")));
    return units;
  }

  /// The page of the thing on the day; units and places are on that of their institution.
  private static String address(Fact fact, Map<String, String> homes, LocalDate day) {
    var place =
        switch (fact.table()) {
          case AREA -> "/areas/" + fact.get("id");
          case UMBRELLA -> "/umbrellas/" + fact.get("id");
          case LEGAL_UNIT -> "/legal-units/" + fact.get("id");
          case CLUSTER -> "/clusters/" + fact.get("id");
          case UNIT, MEMBERSHIP -> "/institutions/" + fact.get("institution");
          case PLACES -> "/institutions/" + homes.getOrDefault(fact.get("unit"), "");
          case INSTITUTION, EXTERNAL_ID, EMPLOYMENT, ROLE -> "/institutions/" + fact.get("id");
        };
    return place + "?day=" + day;
  }

  private static List<List<Fact>> things(List<Fact> facts) {
    var things = new LinkedHashMap<String, List<Fact>>();
    for (var fact : facts)
      things.computeIfAbsent(fact.table() + "" + fact.key(), _ -> new ArrayList<>()).add(fact);
    return List.copyOf(things.values());
  }

  /// What the rows themselves do not say: what the ids stand for, and who decided it.
  private record Told(Map<String, String> names, Map<Touched, Reasons.Reason> reasons) {

    String reason(Fact fact, LocalDate day, String what) {
      var because = reasons.get(new Touched(fact.table(), fact.values(), day, what));
      return because == null ? "" : because.text();
    }
  }

  private static List<Event> events(UUID of, List<Fact> thing, Told told) {
    var events = new ArrayList<Event>();
    for (int i = 0; i < thing.size(); i++) {
      var fact = thing.get(i);
      var follows =
          i > 0 && thing.get(i - 1).valid().until().map(fact.valid().from()::equals).orElse(false);
      var before = follows ? thing.get(i - 1).values() : Map.<String, String>of();
      events.add(
          new Event(
              fact.valid().from(),
              follows ? "change" : "begin",
              word(fact),
              name(of, fact, told.names()),
              differences(fact, before, fact.values(), told.names()),
              told.reason(fact, fact.valid().from(), "begin")));
      var last =
          i == thing.size() - 1
              || !fact.valid().until().equals(Optional.of(thing.get(i + 1).valid().from()));
      if (last) fact.valid().until().ifPresent(day -> events.add(end(of, fact, day, told)));
    }
    return events;
  }

  private static Event end(UUID of, Fact fact, LocalDate day, Told told) {
    return new Event(
        day,
        "end",
        word(fact),
        name(of, fact, told.names()),
        List.of(),
        told.reason(fact, day, "end"));
  }

  private static List<Difference> differences(
      Fact fact, Map<String, String> before, Map<String, String> after, Map<String, String> names) {
    var columns = new TreeSet<String>(before.keySet());
    columns.addAll(after.keySet());
    columns.removeAll(SILENT);
    return columns.stream()
        .filter(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")))
        .map(column ->
            new Difference(
                label(fact, column),
                shown(fact, column, before.getOrDefault(column, ""), names),
                shown(fact, column, after.getOrDefault(column, ""), names)))
        .toList();
  }

  private static Correction correction(Past.Taken row, Map<String, String> names) {
    var reason =
        Set.of("change", "end").contains(row.reason())
            ? new Shown("", "organisation.superseded." + row.reason())
            : new Shown(row.reason(), "");
    return new Correction(
        row.at(),
        row.by(),
        reason,
        word(row.was()),
        row.was().valid().toString(),
        differences(row.was(), Map.of(), row.was().values(), names));
  }

  private static String label(Fact fact, String column) {
    return switch (fact.table()) {
      case PLACES -> "organisation.field." + column + "_" + fact.get("age_group");
      case EXTERNAL_ID -> "organisation.external-id." + column;
      default -> "organisation.field." + column;
    };
  }

  private static Shown shown(Fact fact, String column, String value, Map<String, String> names) {
    if (value.isEmpty() || value.equals("null")) return new Shown("–", "");
    if (ID.matcher(value).matches()) return new Shown(names.getOrDefault(value, value), "");
    return switch (column) {
      case "type", "ownership", "position", "terms", "leadership_education" ->
          new Shown("", "organisation." + column.replace('_', '-') + "." + value);
      case "kind" -> kind(fact.table(), value);
      default -> new Shown(value, "");
    };
  }

  private static Shown kind(Table table, String value) {
    return switch (table) {
      case UNIT -> new Shown("", "organisation.unit-kind." + value);
      case CLUSTER -> new Shown("", "organisation.cluster-kind." + value);
      case ROLE -> new Shown("", "organisation.role." + value);
      default -> new Shown(value, "");
    };
  }

  private static String word(Fact fact) {
    return fact.table().name().toLowerCase(Locale.ROOT);
  }

  /// What tells this fact from others of its kind: of a membership the other side.
  private static String name(UUID of, Fact fact, Map<String, String> names) {
    return switch (fact.table()) {
      case MEMBERSHIP -> {
        var other = fact.get("institution").equals(of.toString()) ? "cluster" : "institution";
        yield names.getOrDefault(fact.get(other), "");
      }
      case EXTERNAL_ID -> fact.get("kind") + " " + fact.get("value");
      case PLACES -> names.getOrDefault(fact.get("unit"), "");
      case AREA, CLUSTER, INSTITUTION, LEGAL_UNIT, UMBRELLA, UNIT, ROLE, EMPLOYMENT ->
          fact.get("name");
    };
  }

  private static void collect(Map<String, String> values, Set<UUID> ids) {
    values.values().stream()
        .filter(value -> ID.matcher(value).matches())
        .forEach(value -> ids.add(UUID.fromString(value)));
  }
}
