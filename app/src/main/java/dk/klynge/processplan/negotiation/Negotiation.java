package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.NegotiationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A series of meetings with one union or several, that ends in one agreement.
///
/// @param tracks municipal, self_owning, or both
/// @param unions codes of those who negotiate together
/// @param posts codes of the kinds of posts whose pay it settles
/// @param acts by rising number
/// @param meetings by day
/// @param versions of the agreement, the newest last
record Negotiation(
    NegotiationId id,
    int version,
    String title,
    List<String> tracks,
    List<String> unions,
    Set<String> posts,
    List<Act> acts,
    List<Meeting> meetings,
    List<Version> versions) {

  Negotiation {
    tracks = List.copyOf(tracks);
    unions = List.copyOf(unions);
    posts = Set.copyOf(posts);
    acts = List.copyOf(acts);
    meetings = List.copyOf(meetings);
    versions = List.copyOf(versions);
  }

  record Act(Kind kind, LocalDate day, String reason, Instant at, String by) {

    enum Kind {
      AGREED,
      BROKEN_OFF,
      RESUMED;

      String code() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /// A draft, or the agreement as it was signed.
  ///
  /// @param number counts drafts from 1
  /// @param signatures empty for a draft
  record Version(
      UUID id,
      int number,
      LocalDate day,
      String note,
      UUID attachment,
      String file,
      List<Signature> signatures) {
    Version {
      signatures = List.copyOf(signatures);
    }

    boolean isSigned() {
      return !signatures.isEmpty();
    }
  }

  /// @param party code of a union, or `municipality`
  record Signature(String party, String person) {}

  /// Follows from what has happened; nobody chooses it.
  sealed interface State {
    record Planned() implements State {}

    record UnderWay() implements State {}

    record Agreed(LocalDate day) implements State {}

    record Signed(LocalDate day) implements State {}

    record BrokenOff(LocalDate day, String reason) implements State {}

    default String code() {
      return switch (this) {
        case Planned() -> "planned";
        case UnderWay() -> "under-way";
        case Agreed(var _) -> "agreed";
        case Signed(var _) -> "signed";
        case BrokenOff(var _, var _) -> "broken-off";
      };
    }

    default Optional<LocalDate> since() {
      return switch (this) {
        case Planned(), UnderWay() -> Optional.empty();
        case Agreed(var day) -> Optional.of(day);
        case Signed(var day) -> Optional.of(day);
        case BrokenOff(var day, var _) -> Optional.of(day);
      };
    }
  }

  State on(LocalDateTime now) {
    var signed = signed();
    if (signed.isPresent()) return new State.Signed(signed.get().day());
    var last = acts.isEmpty() ? Optional.<Act>empty() : Optional.of(acts.getLast());
    if (last.isPresent() && last.get().kind() == Act.Kind.BROKEN_OFF)
      return new State.BrokenOff(last.get().day(), last.get().reason());
    if (last.isPresent() && last.get().kind() == Act.Kind.AGREED)
      return new State.Agreed(last.get().day());
    boolean begun = meetings.stream().anyMatch(one -> one.isHeld(now));
    return begun || last.isPresent() ? new State.UnderWay() : new State.Planned();
  }

  Optional<Version> signed() {
    return versions.stream().filter(Version::isSigned).findFirst();
  }

  boolean isOpen(LocalDateTime now) {
    return switch (on(now)) {
      case State.Planned(), State.UnderWay(), State.Agreed(var _) -> true;
      case State.Signed(var _), State.BrokenOff(var _, var _) -> false;
    };
  }

  /// The first meeting that is still to come.
  Optional<Meeting> next(LocalDateTime now) {
    return meetings.stream().filter(one -> !one.isCalledOff() && !one.isOver(now)).findFirst();
  }

  Optional<Meeting> meeting(UUID wanted) {
    return meetings.stream().filter(one -> one.id().equals(wanted)).findFirst();
  }
}
