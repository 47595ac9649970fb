package dk.klynge.staffing.scoring;

import dk.klynge.staffing.scoring.ScoringRows.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who scores one candidate: those who sit in the committee, were there and are not partial.
///
/// @param chairs whether the one who looks may say who was absent
record Panel(
    List<Judge> judges,
    Set<String> absent,
    List<Scoring> kept,
    Optional<Judge> me,
    boolean chairs) {

  /// @param partial to this candidate, and so out of it
  record Judge(String who, String name, boolean partial) {}

  Panel {
    judges = List.copyOf(judges);
    absent = Set.copyOf(absent);
    kept = List.copyOf(kept);
  }

  /// Those on whom the others wait.
  List<Judge> missing() {
    return judges.stream()
        .filter(judge -> !judge.partial() && !absent.contains(judge.who()))
        .filter(judge -> finished(judge.who()).isEmpty())
        .toList();
  }

  /// All who were there have finished, and somebody was there: everything is open, and closed to
  /// changes.
  boolean complete() {
    return missing().isEmpty() && !open().isEmpty();
  }

  /// The scores that count, of those who have finished and were there and are impartial.
  List<Scoring> open() {
    return kept.stream()
        .filter(one -> one.finished().isPresent() && !absent.contains(one.member()))
        .filter(one ->
            judges.stream().noneMatch(judge -> judge.partial() && judge.who().equals(one.member())))
        .toList();
  }

  private Optional<Scoring> finished(String who) {
    return of(who).filter(one -> one.finished().isPresent());
  }

  Optional<Scoring> of(String who) {
    return kept.stream().filter(one -> one.member().equals(who)).findFirst();
  }

  /// Whether the one who looks scores this candidate.
  boolean scores() {
    return me.filter(judge -> !judge.partial()).isPresent();
  }
}
