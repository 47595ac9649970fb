package dk.klynge.organisation.timeline;

import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How the register changes. Called inside the transaction of a use case, which ends with
/// [#settle].
///
/// A *change* says that the world is different from a day on: the row of that day ends and another
/// begins. A *correction* says that we were wrong: the row is replaced, and the wrong one is kept
/// with who, when and why. Nothing else may touch the tables, so that neither can be forgotten.
@Component
public class Timeline {

  private final Facts facts;

  Timeline(Facts facts) {
    this.facts = facts;
  }

  /// All that was, is or will be true of one thing, oldest first.
  public List<Fact> history(Table table, Map<String, String> key) {
    return facts.history(table, key);
  }

  /// What is true on that day.
  public Optional<Fact> on(Table table, Map<String, String> key, LocalDate day) {
    return history(table, key).stream().filter(fact -> fact.valid().contains(day)).findFirst();
  }

  /// Something new becomes true.
  ///
  /// @throws NotPossible when something else is true of it in that period
  public void begin(Fact fact) {
    facts.insert(fact);
  }

  /// From `day` until the present row ends, other values hold. A row that begins on that very day
  /// gives way entirely and is kept among the superseded ones.
  ///
  /// @return what was true before
  public Fact change(
      Table table, Map<String, String> key, LocalDate day, Map<String, String> changes) {
    var before =
        on(table, key, day)
            .orElseThrow(() -> new NotPossible("organisation.refused.not-there", day));
    var rest = new Period(day, before.valid().until());
    if (before.with(changes).equals(before)) return before;
    if (before.valid().from().equals(day)) facts.supersede(before, "change");
    else facts.setValid(before, Period.of(before.valid().from(), day));
    facts.insert(before.with(changes).during(rest));
    return before;
  }

  /// From `day` on nothing is true of it any more; what was planned after that day is taken back.
  ///
  /// @return the rows as they were
  public List<Fact> end(Table table, Map<String, String> key, LocalDate day) {
    var touched =
        history(table, key).stream()
            .filter(fact -> fact.valid().until().map(day::isBefore).orElse(true))
            .toList();
    for (var fact : touched) cut(fact, day);
    return touched;
  }

  /// This row ends on `day`, and rows after it stand. A row that begins on that very day gives way
  /// entirely.
  public void cut(Fact fact, LocalDate day) {
    if (fact.valid().from().isBefore(day))
      facts.setValid(fact, Period.of(fact.valid().from(), day));
    else facts.supersede(fact, "end");
  }

  /// The row `wrong` should have been `right` all the time.
  public void correct(Fact wrong, Fact right, String reason) {
    facts.supersede(wrong, reason);
    facts.insert(right);
  }

  /// The row was wrong and nothing is to stand in its place.
  public void takeBack(Fact wrong, String reason) {
    facts.supersede(wrong, reason);
  }

  /// Changes with every change, correction or end; two forms made from the same rows carry the same
  /// one.
  public String version(Table table, Map<String, String> key) {
    return Integer.toHexString(
        history(table, key).stream()
            .map(fact -> fact.valid() + new TreeMap<>(fact.values()).toString())
            .toList()
            .hashCode());
  }

  /// Lets one use case at a time change this thing.
  public void lock(UUID id) {
    facts.lock(id);
  }

  /// Checks that everything still belongs to something that exists at the time.
  ///
  /// @throws NotPossible when it does not
  public void settle() {
    facts.checkReferences();
  }
}
