package dk.klynge.staffing.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// From how many dismissals on the law on collective dismissals applies (masseafskedigelsesloven,
/// LBK nr. 291 af 22/03/2010), as it is in force from a day on.
///
/// @param window days within which dismissals are counted together: § 1(1)
/// @param othersFrom with so many dismissals other endings count too: § 1(2)
/// @param waiting days after the letter to the council before a dismissal may take effect: § 8
record Thresholds(
    int version,
    LocalDate from,
    String source,
    int window,
    int othersFrom,
    int waiting,
    List<Threshold> all,
    List<Duty> duties) {

  Thresholds {
    all = List.copyOf(all);
    duties = List.copyOf(duties);
  }

  sealed interface Threshold {
    /// Employees must be more than this.
    int above();

    /// And fewer than this; empty where there is no end.
    OptionalInt below();
  }

  record Heads(int above, OptionalInt below, int heads) implements Threshold {}

  record Percent(int above, OptionalInt below, int percent) implements Threshold {}

  /// @param key of what is to be done
  /// @param paragraph of the law that says so
  record Duty(String key, String paragraph) {}

  /// From how many dismissals on the law applies to so many employees; empty where it never does: §
  /// 1(1) nos. 1–3.
  OptionalInt limit(int employees) {
    for (var one : all)
      if (employees > one.above() && (one.below().isEmpty() || employees < one.below().getAsInt()))
        return OptionalInt.of(
            switch (one) {
              case Heads heads -> heads.heads();
              case Percent percent -> share(employees, percent.percent());
            });
    return OptionalInt.empty();
  }

  /// At least so many per cent: of 105 people, ten per cent are reached with 11.
  private static int share(int employees, int percent) {
    return Math.ceilDiv(employees * percent, 100);
  }
}
