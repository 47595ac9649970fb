package dk.klynge.engine.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts what cannot be in a plan, by looking at every pair of interviews. It shares nothing with
/// the planner but the words.
public final class Clashes {

  private final Agenda agenda;
  private final List<Optional<Slot>> slots;
  private final List<Clash> found = new ArrayList<>();

  private Clashes(Agenda agenda, List<Optional<Slot>> slots) {
    this.agenda = agenda;
    this.slots = List.copyOf(slots);
  }

  /// What clashes when each interview is in its slot; those without one clash with nothing.
  ///
  /// @throws IllegalArgumentException where there is not one entry for each interview
  public static List<Clash> in(Agenda agenda, List<Optional<Slot>> slots) {
    if (slots.size() != agenda.interviews().size())
      throw new IllegalArgumentException("There is one slot for each interview");
    var clashes = new Clashes(agenda, slots);
    for (int i = 0; i < slots.size(); i++)
      if (slots.get(i).isPresent()) clashes.look(i, slots.get(i).get());
    return List.copyOf(clashes.found);
  }

  private void look(int i, Slot slot) {
    var interview = agenda.interviews().get(i);
    int end = slot.start() + agenda.terms().length();
    if (interview.fixed().isEmpty() && !withinHours(slot.start(), end))
      found.add(new Clash.OutsideHours(i));
    if (interview.fixed().filter(fixed -> !fixed.equals(slot)).isPresent())
      found.add(new Clash.Moved(i));
    for (var busy : agenda.busy())
      if (interview.people().contains(busy.person())
          && busy.from() < end
          && slot.start() < busy.until()) found.add(new Clash.Away(i, busy.person()));
    for (int t = 0; t < agenda.taken().size(); t++)
      if (occupies(agenda.taken().get(t), interview, slot)) found.add(new Clash.Occupied(i, t));
    for (int j = i + 1; j < slots.size(); j++)
      if (slots.get(j).isPresent()) compare(i, slot, j, slots.get(j).get());
  }

  private boolean occupies(Taken other, Interview interview, Slot slot) {
    return other.place() == interview.place()
        && other.room() == slot.room()
        && other.from() < slot.start() + agenda.terms().length()
        && slot.start() < other.until();
  }

  private boolean withinHours(int start, int end) {
    return agenda.windows().stream()
        .anyMatch(window -> window.from() <= start && end <= window.until());
  }

  private void compare(int i, Slot one, int j, Slot other) {
    var first = agenda.interviews().get(i);
    var second = agenda.interviews().get(j);
    int apart = Math.abs(one.start() - other.start()) - agenda.terms().length();
    if (apart < 0 && first.place() == second.place() && one.room() == other.room())
      found.add(new Clash.Room(i, j));
    int way = one.start() <= other.start() ? way(first, second) : way(second, first);
    if (apart >= Math.max(agenda.terms().pause(), way)) return;
    for (int person : first.people())
      if (second.people().contains(person)) found.add(new Clash.Person(i, j, person));
  }

  private int way(Interview from, Interview to) {
    return agenda.places().travel().get(from.place()).get(to.place());
  }
}
