package dk.klynge.decision;

import java.util.List;
import java.util.Optional;

/// The hearings, for those who answer, summarise and decide.
public interface Hearings {

  Optional<Hearing> find(HearingId id);

  /// All, the latest first.
  List<Hearing> all();

  Tally tally(HearingId id);

  /// How many answers a hearing has got. Answers whose address was never confirmed count nowhere.
  ///
  /// @param waiting to be looked at before they are published
  /// @param invited parties, and
  /// @param answered of them
  record Tally(
      int waiting, int published, int heldBack, int withdrawn, int invited, int answered) {}
}
