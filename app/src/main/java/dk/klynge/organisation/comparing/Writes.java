package dk.klynge.organisation.comparing;

import dk.klynge.organisation.comparing.Thing.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects what is to be written, and leaves out what is true already.
final class Writes {

  private final Present present;
  private final List<Write> all = new ArrayList<>();

  Writes(Present present) {
    this.present = present;
  }

  List<Write> all() {
    return all;
  }

  /// From the day on these values hold; an empty text takes a value away, a column not named keeps
  /// its own.
  void set(Identity key, Map<String, String> changes) {
    var before = present.at(key);
    var after = new HashMap<>(before.map(Thing::values).orElse(Map.of()));
    after.putAll(changes);
    after.values().removeIf(String::isEmpty);
    if (before.isPresent() && before.get().values().equals(after)) return;
    var until = before.isPresent() ? before.get().until() : present.next(key);
    all.add(new Write(key, before, Optional.of(Map.copyOf(after)), until));
  }

  /// From the day on nothing is true of it.
  void end(Identity key) {
    present
        .at(key)
        .ifPresent(before ->
            all.add(new Write(key, Optional.of(before), Optional.empty(), Optional.empty())));
  }
}
