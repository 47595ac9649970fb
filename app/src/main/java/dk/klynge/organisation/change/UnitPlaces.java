package dk.klynge.organisation.change;

import dk.klynge.organisation.AgeGroup;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Places and children of a unit by age group, as fields of the unit's form: `places_nursery`,
/// `children_nursery` and so on. An empty field means: not known.
@Component
class UnitPlaces {

  private final Timeline timeline;
  private final Register register;

  UnitPlaces(Timeline timeline, Register register) {
    this.timeline = timeline;
    this.register = register;
  }

  List<String> fields() {
    return groups().stream()
        .flatMap(group -> Stream.of("places_" + group, "children_" + group))
        .toList();
  }

  Map<String, String> on(UUID unit, LocalDate day) {
    var fields = new HashMap<String, String>();
    for (var group : groups()) {
      var fact = timeline.on(Table.PLACES, key(unit.toString(), group), day);
      fields.put("places_" + group, fact.map(known -> known.get("places")).orElse(""));
      fields.put("children_" + group, fact.map(known -> known.get("children")).orElse(""));
    }
    return fields;
  }

  String version(UUID unit) {
    return String.join(
        "",
        groups().stream()
            .map(group -> timeline.version(Table.PLACES, key(unit.toString(), group)))
            .toList());
  }

  void change(Fact unit, LocalDate from, Map<String, String> values) {
    for (var group : groups()) {
      var key = key(unit.get("id"), group);
      var wanted = wanted(group, values);
      if (wanted.isEmpty()) continue;
      var present = timeline.on(Table.PLACES, key, from);
      if (unknown(wanted)) present.ifPresent(_ -> timeline.end(Table.PLACES, key, from));
      else if (present.isPresent()) timeline.change(Table.PLACES, key, from, wanted);
      else timeline.begin(fact(key, wanted, new Period(from, unit.valid().until())));
    }
  }

  void correct(Fact unit, LocalDate day, Map<String, String> values, String reason) {
    for (var group : groups()) {
      var key = key(unit.get("id"), group);
      var wanted = wanted(group, values);
      if (wanted.isEmpty()) continue;
      var present = timeline.on(Table.PLACES, key, day);
      if (present.isEmpty()) {
        if (!unknown(wanted)) timeline.begin(fact(key, wanted, unit.valid()));
      } else if (unknown(wanted)) timeline.takeBack(present.get(), reason);
      else if (!present.get().with(wanted).equals(present.get()))
        timeline.correct(present.get(), present.get().with(wanted), reason);
    }
  }

  private List<String> groups() {
    return register.ageGroups().stream().map(AgeGroup::code).toList();
  }

  private static boolean unknown(Map<String, String> wanted) {
    return wanted.values().stream().allMatch(String::isEmpty);
  }

  /// What the form says of the group; nothing when it has no such fields.
  private static Map<String, String> wanted(String group, Map<String, String> values) {
    var wanted = new HashMap<String, String>();
    for (var column : List.of("places", "children"))
      if (values.containsKey(column + "_" + group))
        wanted.put(column, values.get(column + "_" + group));
    return wanted;
  }

  private static Map<String, String> key(String unit, String group) {
    return Map.of("unit", unit, "age_group", group);
  }

  private static Fact fact(Map<String, String> key, Map<String, String> values, Period valid) {
    return new Fact(Table.PLACES, key, valid).with(values);
  }
}
