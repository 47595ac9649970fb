package dk.klynge.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Rounds of anonymous answers: people are invited by a link that works once, answer until a day,
/// and then it is made what may be told, once and for all. Who may do it is asked by the caller,
/// who also writes it into the audit trail.
public interface Rounds {

  /// Part of the caller's transaction; the letters go out with it.
  RoundId open(Opening opening);

  Optional<Round> find(RoundId id);

  /// Links to hand out where no address is known: each works once. They are told this one time.
  ///
  /// @throws IllegalStateException where the round is closed
  List<String> links(RoundId id, String audience, int count);

  /// Answers by a link, as its page does. False where it does not work, or not any more.
  boolean answer(String link, AnswerSheet sheet);

  /// Writes once more to those who have not answered; the earlier link stops working. Returns how
  /// many there were.
  int remind(RoundId id);

  /// Makes what is published of the answers and deletes them, with the invitations and the letters.
  /// Does nothing where the round is closed already.
  void close(RoundId id);

  /// What closed rounds tell, by audience in the order in which they were asked.
  Map<RoundId, List<Result>> results(Collection<RoundId> ids);

  /// @param owner what it belongs to, in the words of the module
  /// @param closes the last day for answers
  record Opening(
      String owner, Wording title, LocalDate closes, String asker, List<Audience> audiences) {
    public Opening {
      audiences = List.copyOf(audiences);
    }
  }

  /// @param code staff, board, leaders, parents …
  /// @param set code of the question set, whose newest version is asked
  record Audience(String code, String set, List<Invitee> invitees) {
    public Audience {
      invitees = List.copyOf(invitees);
    }
  }

  /// @param part where the answer belongs, such as an area; empty where it does not matter
  record Invitee(String address, String part, Locale language) {}

  record Round(
      RoundId id,
      Wording title,
      LocalDate opened,
      LocalDate closes,
      Optional<LocalDate> closed,
      List<Asked> audiences) {
    public Round {
      audiences = List.copyOf(audiences);
    }
  }

  /// How many are invited and have answered, as long as the round is open.
  record Asked(String audience, String set, int version, int invited, int answered) {}

  record Result(String audience, QuestionSet set, Published published) {}
}
