package dk.klynge.engine.scheduling;

import java.util.List;

/// What is to be planned: the interviews of all committees, and when they may be.
///
/// @param interviews in any order; an answer keeps it
/// @param windows in which interviews may be held
/// @param busy when people cannot come
/// @param taken when others have a room
public record Agenda(
    List<Interview> interviews,
    List<Window> windows,
    Terms terms,
    Places places,
    List<Busy> busy,
    List<Taken> taken) {

  /// @throws IllegalArgumentException where an interview names a place or room that is not there
  public Agenda {
    interviews = List.copyOf(interviews);
    windows = List.copyOf(windows);
    busy = List.copyOf(busy);
    taken = List.copyOf(taken);
    for (var interview : interviews) {
      if (interview.place() >= places.rooms().size())
        throw new IllegalArgumentException("There is no place " + interview.place());
      int rooms = places.rooms().get(interview.place());
      if (interview.fixed().filter(slot -> slot.room() >= rooms).isPresent())
        throw new IllegalArgumentException("There is no such room in place " + interview.place());
    }
    for (var one : taken)
      if (one.place() >= places.rooms().size() || one.room() >= places.rooms().get(one.place()))
        throw new IllegalArgumentException("There is no such room in place " + one.place());
  }

  /// One more than the highest number of a committee.
  int committees() {
    return 1 + interviews.stream().mapToInt(Interview::committee).max().orElse(-1);
  }

  /// One more than the highest number of a person.
  int people() {
    int invited =
        interviews.stream()
            .flatMap(interview -> interview.people().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(-1);
    return 1 + Math.max(invited, busy.stream().mapToInt(Busy::person).max().orElse(-1));
  }
}
