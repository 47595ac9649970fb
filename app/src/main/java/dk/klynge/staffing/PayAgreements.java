package dk.klynge.staffing;

import java.time.LocalDate;
import java.util.Optional;

/// On which day pay and terms were settled with the unions for a kind of post on a track. Before
/// that its campaigns announce nothing. Who may say so is asked by the caller.
public interface PayAgreements {

  Optional<LocalDate> concludedOn(PostKind kind, String track);

  /// Part of the caller's transaction. What was said before stands, so that it may be said twice.
  ///
  /// @param track municipal or self_owning
  /// @param note shown with the campaigns
  void conclude(PostKind kind, String track, LocalDate day, String note);
}
