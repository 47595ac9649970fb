package dk.klynge.development.visit;

import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportTheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Who could help with a need on a day. Whoever is partial or away is left out, and it is said why;
/// of the others those who know the subject come first, and among them those who have promised
/// least of their time.
record Match(SupportTheme theme, LocalDate day, BigDecimal hours) {

  /// @param promised hours of the month, without the visit in question
  /// @param ties what makes them partial: employed, formerly, leads or tie.<kind>
  record Candidate(Consultant consultant, BigDecimal promised, Set<String> ties) {
    public Candidate {
      ties = Set.copyOf(ties);
    }
  }

  record Suggestion(Candidate candidate, Verdict verdict) {

    boolean mayHelp() {
      return switch (verdict) {
        case FITS, OTHER_SUBJECT, FULL -> true;
        case AWAY, PARTIAL -> false;
      };
    }

    BigDecimal left() {
      return candidate.consultant().capacity().subtract(candidate.promised());
    }
  }

  /// In the order in which they are suggested.
  enum Verdict {
    FITS,
    OTHER_SUBJECT,
    /// They know the subject and have not the hours: it would be more than they can give.
    FULL,
    AWAY,
    PARTIAL;

    String key() {
      return "development.match." + name();
    }
  }

  List<Suggestion> of(List<Candidate> candidates) {
    return candidates.stream()
        .map(one -> new Suggestion(one, judge(one)))
        .sorted(
            Comparator.comparing(Suggestion::verdict)
                .thenComparing(one -> share(one.candidate()))
                .thenComparing(one -> one.candidate().consultant().name()))
        .toList();
  }

  private Verdict judge(Candidate one) {
    if (!one.ties().isEmpty()) return Verdict.PARTIAL;
    if (one.consultant().isAwayOn(day)) return Verdict.AWAY;
    if (one.promised().add(hours).compareTo(one.consultant().capacity()) > 0) return Verdict.FULL;
    return one.consultant().subjects().contains(theme) ? Verdict.FITS : Verdict.OTHER_SUBJECT;
  }

  private static BigDecimal share(Candidate one) {
    return one.promised().divide(one.consultant().capacity(), 4, RoundingMode.HALF_UP);
  }
}
