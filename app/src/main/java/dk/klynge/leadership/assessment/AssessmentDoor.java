package dk.klynge.leadership.assessment;

import dk.klynge.guard.Refused;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import org.springframework.stereotype.Component;

/// Finds an assessment for those who may do something with its team.
@Component
class AssessmentDoor {

  private final AssessmentRows rows;
  private final TeamDoor door;
  private final SignedInPerson signedIn;

  AssessmentDoor(AssessmentRows rows, TeamDoor door, SignedInPerson signedIn) {
    this.rows = rows;
    this.door = door;
    this.signedIn = signedIn;
  }

  record Inside(Team team, Assessment assessment) {}

  Inside open(String action, AssessmentId id) {
    var one = rows.find(id).orElseThrow(NotFound::new);
    return new Inside(door.open(action, one.cluster()), one);
  }

  /// Somebody at their own sheet. There is no way to that of another.
  record AtSheet(Team team, Assessment assessment, PersonId me) {}

  /// The sheet of the caller as a member of the team.
  AtSheet own(AssessmentId id) {
    var inside = open(LeadershipActions.TEAM, id);
    var me =
        signedIn
            .now()
            .filter(inside.team()::has)
            .orElseThrow(() -> new Refused(LeadershipActions.TEAM));
    return new AtSheet(inside.team(), inside.assessment(), me);
  }

  /// That of the caller as area manager; there is one where the team has asked for it.
  AtSheet manager(AssessmentId id) {
    var inside = open(LeadershipActions.GIVE_VIEW, id);
    if (!inside.assessment().asksManager()) throw new Refused(LeadershipActions.GIVE_VIEW);
    var me = signedIn.now().orElseThrow(() -> new Refused(LeadershipActions.GIVE_VIEW));
    return new AtSheet(inside.team(), inside.assessment(), me);
  }
}
