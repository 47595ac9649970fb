package dk.klynge.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// The dates of the process that may be told, as whoever keeps the process plan knows them. The
/// plan stands above this module and hands them down.
public interface Milestones {

  /// By date.
  ///
  /// @param language of the names
  List<Milestone> all(Locale language);

  /// @param first and last the same for a single day
  /// @param provisional whether the date may still move
  /// @param audiences to whom it matters and may be told
  record Milestone(
      UUID id,
      String name,
      LocalDate first,
      LocalDate last,
      boolean provisional,
      Set<Audience> audiences) {

    public Milestone {
      audiences = Set.copyOf(audiences);
    }
  }
}
