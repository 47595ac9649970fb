package dk.klynge.development.network;

import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.development.network.LearningNetwork.Member;
import dk.klynge.development.network.MeetingRows.Note;
import dk.klynge.organisation.Employees.Employee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages of learning networks show.
final class NetworkPages {

  private NetworkPages() {}

  record Line(UUID id, String name, String purpose, int members, String state, boolean inside) {}

  record ListPage(List<Line> lines, boolean mayOffer) {}

  record Sits(Member member, boolean facilitates, boolean me) {}

  /// @param state facilitated, self-running or closed
  /// @param notes HTML of the last version; empty for those outside
  /// @param versions of the notes; none for those outside
  /// @param q who was searched for
  /// @param found who could become a member
  record NetworkPage(
      LearningNetwork network,
      String state,
      List<Sits> members,
      List<Meeting> coming,
      List<Meeting> over,
      String notes,
      List<Note> versions,
      String q,
      List<Employee> found,
      Rights rights) {}

  record Rights(boolean inside, boolean keep, boolean meet) {}

  /// @param id empty for a new one
  /// @param theirs what somebody else has saved meanwhile
  record FormPage(
      Optional<UUID> id,
      Map<String, String> form,
      Map<String, String> errors,
      Optional<LearningNetwork> theirs) {}

  record MeetingPage(
      LearningNetwork network,
      Map<String, String> form,
      Map<String, String> errors,
      boolean fresh,
      Optional<Meeting> theirs) {}

  record NotePage(
      LearningNetwork network, int version, String text, Optional<Note> theirs, String error) {}

  record VersionPage(LearningNetwork network, Note note, String html) {}
}
