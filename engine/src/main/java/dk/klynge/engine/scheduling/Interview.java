package dk.klynge.engine.scheduling;

import java.util.List;
import java.util.Optional;

/// One interview: everybody who must be there, and where.
///
/// @param committee number of the committee, from 0
/// @param place number of the place, from 0
/// @param people numbers of the committee's members and the candidate, from 0
/// @param fixed where it stands already and may not be moved; such a one need not lie in a window
public record Interview(int committee, int place, List<Integer> people, Optional<Slot> fixed) {

  /// @throws IllegalArgumentException where a number is negative or a person is named twice
  public Interview {
    people = List.copyOf(people);
    if (committee < 0 || place < 0 || people.stream().anyMatch(person -> person < 0))
      throw new IllegalArgumentException("Numbers of committees, places and people begin at 0");
    if (people.stream().distinct().count() < people.size())
      throw new IllegalArgumentException("Somebody is named twice in an interview");
  }

  /// One that may be put anywhere.
  public static Interview free(int committee, int place, List<Integer> people) {
    return new Interview(committee, place, people, Optional.empty());
  }

  public Interview at(Slot slot) {
    return new Interview(committee, place, people, Optional.of(slot));
  }
}
