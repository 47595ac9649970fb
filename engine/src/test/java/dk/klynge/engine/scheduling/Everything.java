package dk.klynge.engine.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Tries every start of every interview, counting by the independent check.
final class Everything {

  private final Agenda agenda;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Optional<Slot>> slots = new ArrayList<>();
  private Cost best = new Cost(Integer.MAX_VALUE, 0, 0);

  Everything(Agenda agenda) {
    this.agenda = agenda;
    var terms = agenda.terms();
    for (var window : agenda.windows())
      for (int at = window.from(); at + terms.length() <= window.until(); at += terms.grid())
        starts.add(at);
    agenda.interviews().forEach(_ -> slots.add(Optional.empty()));
  }

  Cost best() {
    tryFrom(0);
    return best;
  }

  private void tryFrom(int interview) {
    if (interview == slots.size()) {
      var cost = cost();
      if (cost.compareTo(best) < 0) best = cost;
      return;
    }
    tryFrom(interview + 1);
    for (int start : starts) {
      slots.set(interview, Optional.of(new Slot(start, 0)));
      if (Clashes.in(agenda, slots).isEmpty()) tryFrom(interview + 1);
    }
    slots.set(interview, Optional.empty());
  }

  private Cost cost() {
    int unplaced = (int) slots.stream().filter(Optional::isEmpty).count();
    int waiting = 0;
    var days = new HashSet<List<Integer>>();
    for (int i = 0; i < slots.size(); i++) {
      int committee = agenda.interviews().get(i).committee();
      if (slots.get(i).isEmpty()) continue;
      var slot = slots.get(i).get();
      days.add(List.of(committee, slot.day()));
      waiting += before(committee, slot);
    }
    return new Cost(unplaced, days.size(), waiting);
  }

  /// How long the committee has waited since the interview before, of the same day.
  private int before(int committee, Slot slot) {
    var terms = agenda.terms();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isEmpty() || agenda.interviews().get(i).committee() != committee) continue;
      var other = slots.get(i).get();
      if (other.day() == slot.day() && other.start() < slot.start())
        least = Math.min(least, slot.start() - other.start() - terms.length() - terms.pause());
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }
}
