package dk.klynge.development.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A row of counts as it may be shown: none below four. Where only one would be hidden, it could be
/// found from the total, and the smallest of the others is hidden with it.
///
/// @param total empty where it is below four; then all the others are hidden too
/// @param parts empty where hidden
record Counts(OptionalInt total, List<OptionalInt> parts) {

  static final int LEAST = 4;

  Counts {
    parts = List.copyOf(parts);
  }

  static Counts of(List<Integer> counts) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    if (total < LEAST)
      return new Counts(
          OptionalInt.empty(), Collections.nCopies(counts.size(), OptionalInt.empty()));
    var hidden =
        new ArrayList<>(
            IntStream.range(0, counts.size()).filter(i -> counts.get(i) < LEAST).boxed().toList());
    if (hidden.size() == 1 && counts.get(hidden.getFirst()) > 0)
      IntStream.range(0, counts.size())
          .filter(i -> !hidden.contains(i))
          .boxed()
          .min((one, other) -> Integer.compare(counts.get(one), counts.get(other)))
          .ifPresent(hidden::add);
    var parts =
        IntStream.range(0, counts.size())
            .mapToObj(i -> hidden.contains(i) ? OptionalInt.empty() : OptionalInt.of(counts.get(i)))
            .toList();
    return new Counts(OptionalInt.of(total), parts);
  }
}
