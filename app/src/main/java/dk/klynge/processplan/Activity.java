package dk.klynge.processplan;

import dk.klynge.guard.RoleHolders.Held;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/// An activity of a plan, with its dates and how far it has come.
///
/// @param place where it is done; empty where it is done once for all
/// @param dates when it is to happen; the last day is part of it
/// @param link where what came of it can be read; empty for none
/// @param version counts changes, so that two people who change it notice each other
public record Activity(
    ActivityId id,
    ActivityPattern pattern,
    Optional<Place> place,
    Dates dates,
    Progress progress,
    String link,
    int version) {

  /// An area, by the name it had when the plan was laid out.
  public record Place(AreaId area, String name) {}

  /// @param standing whether people may rely on them
  /// @param origin whether they follow from the template or somebody has set them
  public record Dates(LocalDate begins, LocalDate ends, Standing standing, Origin origin) {}

  public enum Standing {
    PROVISIONAL,
    CONFIRMED
  }

  public enum Origin {
    TEMPLATE,
    BY_HAND
  }

  /// How far it has come.
  public sealed interface Progress {

    record Waiting() implements Progress {}

    record Begun(LocalDate on, String by) implements Progress {}

    /// @param by name of who has told it
    record Done(LocalDate on, String by) implements Progress {}

    record NotApplicable(String reason, String by) implements Progress {}

    default boolean isOpen() {
      return this instanceof Waiting || this instanceof Begun;
    }
  }

  public boolean isOpen() {
    return progress.isOpen();
  }

  public Spot spot() {
    return new Spot(pattern.key(), place.map(Place::area));
  }

  /// It should be over and is not.
  public boolean isLate(LocalDate today) {
    return isOpen() && dates.ends().isBefore(today);
  }

  /// It should have begun and has not.
  public boolean isOverdueToBegin(LocalDate today) {
    return progress instanceof Progress.Waiting && dates.begins().isBefore(today);
  }

  /// Whether it is the work of somebody who is that: of the one with the role for its area, or of
  /// everybody with the role where it is done once for all.
  public boolean belongsTo(Collection<Held> roles) {
    return roles.stream()
        .filter(held -> held.role() == pattern.owner())
        .anyMatch(held -> place.isEmpty() || reaches(held.place(), place.get()));
  }

  private static boolean reaches(Scope held, Place here) {
    return held instanceof Scope.Everywhere
        || (held instanceof Scope.Area(var id) && id.equals(here.area().value()));
  }

  /// Where somebody must be allowed to follow it up.
  public Scope scope() {
    return place
        .<Scope>map(here -> new Scope.Area(here.area().value()))
        .orElseGet(Scope.Everywhere::new);
  }
}
