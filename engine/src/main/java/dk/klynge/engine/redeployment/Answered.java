package dk.klynge.engine.redeployment;

import java.util.List;

/// What an answer to an offer led to.
public sealed interface Answered {

  /// @param moves whose vacancy is another one now; may be nobody's
  record Followed(List<Move> moves) implements Answered {
    public Followed {
      moves = List.copyOf(moves);
    }
  }

  record UnknownPerson(String person) implements Answered {}

  record UnknownVacancy(String vacancy) implements Answered {}

  /// The person could never take this vacancy, or has declined it before.
  record NotOffered(String person, String vacancy) implements Answered {}

  /// The person has accepted, and stays where they are.
  record AcceptedBefore(String person) implements Answered {}

  /// The person has no place to accept.
  record NothingToAccept(String person) implements Answered {}
}
