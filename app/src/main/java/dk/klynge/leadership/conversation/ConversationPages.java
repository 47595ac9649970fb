package dk.klynge.leadership.conversation;

import dk.klynge.leadership.Pairs.Person;
import dk.klynge.organisation.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show.
final class ConversationPages {

  private ConversationPages() {}

  /// @param known whether the account belongs to somebody of the register
  /// @param withLeader the kinds that are held with the own leader
  /// @param team that the reader belongs to
  record ListPage(
      boolean known,
      List<Row> coming,
      List<Row> past,
      List<Led> led,
      Optional<Person> leader,
      List<Cell> withLeader,
      YearWheel wheel,
      List<SharedRow> shared,
      Optional<Named> team) {}

  /// @param prepared by the reader
  record Row(
      UUID id,
      String title,
      String with,
      LocalDate day,
      String begins,
      String place,
      String state,
      boolean prepared,
      boolean waiting) {}

  /// Somebody whom the reader leads.
  ///
  /// @param never nothing was held this year
  /// @param earlier when conversations were held with an earlier leader
  record Led(
      Person person, String post, List<Cell> cells, boolean never, List<LocalDate> earlier) {}

  /// @param day last held or next planned
  record Cell(String kind, String title, String standing, boolean due, Optional<LocalDate> day) {}

  record SharedRow(String by, String text, Optional<LocalDate> due, boolean done, boolean team) {}

  /// @param now what the other has saved meanwhile
  record FormPage(
      Optional<UUID> id,
      String title,
      Map<String, String> form,
      Map<String, String> errors,
      List<Option> people,
      List<Option> kinds,
      Optional<String> now) {}

  record Option(String value, String text) {}

  /// @param form of an agreement to be added, so that it is added once
  /// @param before the conversation whose agreements are followed up
  /// @param typed what was typed into the form that was wrong
  record ShowPage(
      UUID id,
      UUID form,
      int version,
      String title,
      String purpose,
      String with,
      UUID withId,
      LocalDate day,
      String when,
      String place,
      String state,
      boolean open,
      boolean held,
      boolean mayBeHeld,
      Optional<LocalDate> heldOn,
      Optional<LocalDate> next,
      List<Question> questions,
      Prepared prepared,
      List<AgreementRow> agreements,
      Optional<Before> before,
      List<Option> whos,
      Feedback feedback,
      Readers readers,
      Map<String, String> typed,
      Map<String, String> errors) {}

  /// @param mine what the reader has written, or is typing
  /// @param theirs empty while it is hidden
  record Question(int number, String text, String mine, String theirs) {}

  /// @param version of what the reader has written
  record Prepared(
      int version, boolean written, boolean shared, boolean theirsOpen, boolean theirs) {}

  record Feedback(String mine, String theirs) {}

  /// Whom the reader can show agreements to, and the cluster for a call for support.
  record Readers(boolean team, boolean leader, Optional<UUID> cluster) {}

  record Before(UUID id, String title, LocalDate heldOn, List<AgreementRow> agreements) {}

  record AgreementRow(
      UUID id,
      UUID conversation,
      int version,
      String text,
      String who,
      Optional<LocalDate> due,
      boolean late,
      boolean done,
      String outcome,
      boolean toTeam,
      boolean toLeader) {}

  record AgreementPage(
      UUID conversation,
      UUID id,
      String title,
      Map<String, String> form,
      Map<String, String> errors,
      List<Option> whos,
      Optional<AgreementRow> now) {}
}
