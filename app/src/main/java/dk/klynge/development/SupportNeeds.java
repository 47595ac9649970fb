package dk.klynge.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What clusters have said they need, and what came of it. Who may see it is asked by the caller.
public interface SupportNeeds {

  /// The latest first.
  List<Need> all();

  Optional<Need> find(SupportNeedId id);

  /// Those of these clusters and institutions, the latest first.
  List<Need> of(Collection<UUID> places);

  /// @param origin assessment, competence, action-plan, conversation or own
  /// @param about the address of a page that it comes of; may be empty
  /// @param words in which it was said
  /// @param saidBy the account
  /// @param reason why it was declined or withdrawn; may be empty
  record Need(
      SupportNeedId id,
      SupportPlace.Kind placeKind,
      UUID place,
      String placeName,
      Optional<UUID> area,
      SupportTheme theme,
      String origin,
      String about,
      String words,
      Urgency urgency,
      Optional<LocalDate> wished,
      Instant saidAt,
      String saidBy,
      String saidByName,
      State state,
      String reason,
      int version) {

    public boolean isOpen() {
      return state == State.SAID || state == State.ANSWERED || state == State.PLANNED;
    }
  }

  enum Urgency {
    SOON,
    THIS_HALF_YEAR,
    CAN_WAIT;

    public String key() {
      return "development.urgency." + name();
    }
  }

  /// Follows from what was done about it and is never chosen.
  enum State {
    SAID,
    /// There is an offer, and nothing is planned.
    ANSWERED,
    /// There is a visit that is neither given nor called off.
    PLANNED,
    GIVEN,
    EVALUATED,
    DECLINED,
    WITHDRAWN;

    public String key() {
      return "development.need.state." + name();
    }
  }

  /// What is known of a need, from which its state follows.
  record Facts(Optional<State> closed, int offers, int planned, int given, boolean evaluated) {

    public State state() {
      if (closed.isPresent()) return closed.get();
      if (evaluated) return State.EVALUATED;
      if (planned > 0) return State.PLANNED;
      if (given > 0) return State.GIVEN;
      return offers > 0 ? State.ANSWERED : State.SAID;
    }
  }
}
