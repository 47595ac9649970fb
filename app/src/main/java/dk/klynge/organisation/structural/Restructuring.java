package dk.klynge.organisation.structural;

import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.StructuralChanges.Consequence;
import dk.klynge.organisation.StructuralChanges.Gravity;
import dk.klynge.organisation.timeline.Reasons.Touched;
import dk.klynge.organisation.timeline.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// One list of changes on its way into the register: what follows from it, what stands in its way,
/// and what it has touched so far.
final class Restructuring {

  private final LocalDate day;
  private final List<Consequence> consequences = new ArrayList<>();
  private final List<Touched> touched = new ArrayList<>();
  private final List<Object> news = new ArrayList<>();
  private final Map<Subject, Map<String, Change>> record = new LinkedHashMap<>();
  private final Map<UUID, Integer> ended = new LinkedHashMap<>();
  private final Map<UUID, Integer> left = new LinkedHashMap<>();
  private final Set<UUID> missing = new LinkedHashSet<>();
  private int change;

  Restructuring(LocalDate day) {
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  /// What is noted from here on belongs to this number of the list.
  void turnTo(int number) {
    change = number;
  }

  void follows(String key, String... arguments) {
    note(change, Gravity.FOLLOWS, key, arguments);
  }

  void blocks(String key, String... arguments) {
    note(change, Gravity.BLOCKS, key, arguments);
  }

  void note(int number, Gravity gravity, String key, String... arguments) {
    var said = new Consequence(number, gravity, key, List.of(arguments));
    if (!consequences.contains(said)) consequences.add(said);
  }

  void touched(Table table, Map<String, String> key, LocalDate on, String what) {
    touched.add(new Touched(table, key, on, what));
  }

  void tell(Object event) {
    news.add(event);
  }

  /// For the audit trail: one entry for each thing, however many of its fields change.
  void record(Subject subject, String field, String before, String after) {
    record
        .computeIfAbsent(subject, _ -> new TreeMap<>())
        .merge(field, new Change(before, after), (old, now) -> new Change(old.before(), after));
  }

  /// A cluster or institution ends; nothing may be left hanging on it.
  void ended(UUID id) {
    ended.put(id, change);
  }

  /// A cluster has lost a member and may be empty now.
  void left(UUID cluster) {
    left.put(cluster, change);
  }

  /// This could not be established, so what hangs on it need not be refused too.
  void missing(UUID id) {
    missing.add(id);
  }

  boolean isMissing(UUID id) {
    return missing.contains(id);
  }

  Map<UUID, Integer> ended() {
    return ended;
  }

  Map<UUID, Integer> left() {
    return left;
  }

  /// In the order of the list.
  List<Consequence> consequences() {
    return consequences.stream().sorted(Comparator.comparingInt(Consequence::change)).toList();
  }

  List<Consequence> blocking() {
    return consequences().stream().filter(each -> each.gravity() == Gravity.BLOCKS).toList();
  }

  List<Touched> touched() {
    return touched.stream().distinct().toList();
  }

  List<Object> news() {
    return List.copyOf(news);
  }

  List<Changed> record() {
    return record.entrySet().stream()
        .map(entry -> {
          var fields = new TreeMap<>(entry.getValue());
          fields.put("from", new Change("", day.toString()));
          return new Changed(entry.getKey(), fields);
        })
        .toList();
  }
}
