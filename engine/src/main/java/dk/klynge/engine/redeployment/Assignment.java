package dk.klynge.engine.redeployment;

import java.util.List;
import java.util.OptionalLong;

/// Who gets what.
///
/// @param total the sum of the costs of those placed
/// @param largest the largest of them; empty where nobody is placed
public record Assignment(
    List<Placed> placed, List<Unplaced> unplaced, long total, OptionalLong largest) {

  public Assignment {
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
  }

  public record Placed(String person, String vacancy, long cost) {}

  /// Somebody for whom no place is left, and why.
  public record Unplaced(String person, Reason reason) {}

  /// Why somebody has no place.
  public sealed interface Reason {}

  /// No vacancy was ever open to this person, or each has been declined.
  public record NoVacancy() implements Reason {}

  /// These people may take these vacancies and no others, and they are more than the places.
  /// (Hall's condition; nobody outside the group could make room, and no other assignment places
  /// more.)
  ///
  /// @param places fewer than the people; those taken by people who accepted do not count
  public record TooFewPlaces(List<String> people, List<String> vacancies, int places)
      implements Reason {
    public TooFewPlaces {
      people = List.copyOf(people);
      vacancies = List.copyOf(vacancies);
    }
  }
}
