package dk.klynge.survey.round;

import dk.klynge.guard.Secret;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.Rounds.Round;
import dk.klynge.survey.round.InvitationRows.Invitation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody with a link answers, once. Nothing of it is written into the audit trail, which would
/// tell when.
@Service
class GiveAnswer {

  private final RoundRows rows;
  private final InvitationRows invitations;
  private final AnswerRows answers;
  private final QuestionSets sets;
  private final Clock clock;

  GiveAnswer(
      RoundRows rows,
      InvitationRows invitations,
      AnswerRows answers,
      QuestionSets sets,
      Clock clock) {
    this.rows = rows;
    this.invitations = invitations;
    this.answers = answers;
    this.sets = sets;
    this.clock = clock;
  }

  /// What a link leads to.
  sealed interface Door {

    record Ready(Invitation invitation, Round round, String asker, QuestionSet set)
        implements Door {}

    record Answered() implements Door {}

    /// The link is not known, or not any more, or the last day is over.
    record Shut() implements Door {}
  }

  Door look(Secret token) {
    var invitation = invitations.find(token);
    if (invitation.isEmpty()) return new Door.Shut();
    if (invitation.get().used()) return new Door.Answered();
    var id = invitation.get().round();
    var round = rows.find(id).orElseThrow();
    if (round.closed().isPresent() || round.closes().isBefore(LocalDate.now(clock)))
      return new Door.Shut();
    var asked =
        round.audiences().stream()
            .filter(one -> one.audience().equals(invitation.get().audience()))
            .findFirst()
            .orElseThrow();
    var set = sets.version(asked.set(), asked.version());
    return new Door.Ready(invitation.get(), round, rows.asker(id), set);
  }

  /// False where the link was used, or the round closed, in between.
  @Transactional
  boolean answer(Secret token, Invitation invitation, AnswerSheet sheet) {
    if (!rows.hold(invitation.round()) || !invitations.use(token, invitation)) return false;
    answers.add(invitation, sheet);
    return true;
  }
}
