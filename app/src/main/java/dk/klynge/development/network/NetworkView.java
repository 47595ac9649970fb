package dk.klynge.development.network;

import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.development.network.MeetingRows.Note;
import dk.klynge.development.network.NetworkPages.NetworkPage;
import dk.klynge.development.network.NetworkPages.Rights;
import dk.klynge.development.network.NetworkPages.Sits;
import dk.klynge.organisation.Employees;
import dk.klynge.ui.Prose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts the page of a network together: inside more is seen than outside.
@Component
class NetworkView {

  private static final int MOST_FOUND = 15;

  private final NetworkDoor door;
  private final MeetingRows meetings;
  private final Employees employees;
  private final Clock clock;

  NetworkView(NetworkDoor door, MeetingRows meetings, Employees employees, Clock clock) {
    this.door = door;
    this.meetings = meetings;
    this.employees = employees;
    this.clock = clock;
  }

  static String state(LearningNetwork network) {
    if (network.closed()) return "closed";
    return network.facilitator().isPresent() ? "facilitated" : "self-running";
  }

  NetworkPage show(LearningNetwork network, String q) {
    var today = LocalDate.now(clock);
    var inside = door.isInside(network);
    var keep = door.mayKeep(network);
    List<Note> notes = inside ? meetings.notes(network.id()) : List.of();
    var found =
        keep && !q.isBlank()
            ? employees.called(q, today, MOST_FOUND).stream()
                .filter(one -> !network.has(one.person()))
                .toList()
            : List.<Employees.Employee>of();
    return new NetworkPage(
        network,
        state(network),
        network.members().stream()
            .map(one ->
                new Sits(
                    one,
                    network.facilitator().filter(one.person()::equals).isPresent(),
                    door.me().filter(one.person()::equals).isPresent()))
            .toList(),
        network.meetings().stream().filter(one -> isComing(one, today)).toList(),
        network.meetings().stream().filter(one -> !isComing(one, today)).toList(),
        notes.isEmpty() ? "" : Prose.html(notes.getFirst().text()),
        notes,
        q,
        found,
        new Rights(inside, keep, !network.closed() && (inside || door.mayOffer())));
  }

  private static boolean isComing(Meeting meeting, LocalDate today) {
    return !meeting.day().isBefore(today);
  }
}
