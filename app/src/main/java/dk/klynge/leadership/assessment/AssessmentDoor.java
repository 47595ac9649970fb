package dk.klynge.leadership.assessment;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.ui.NotFound;
import org.springframework.stereotype.Component;

/// Finds an assessment for those who may do something with its team.
@Component
class AssessmentDoor {

  private final AssessmentRows rows;
  private final TeamDoor door;

  AssessmentDoor(AssessmentRows rows, TeamDoor door) {
    this.rows = rows;
    this.door = door;
  }

  record Inside(Team team, Assessment assessment) {}

  Inside open(String action, AssessmentId id) {
    var one = rows.find(id).orElseThrow(NotFound::new);
    return new Inside(door.open(action, one.cluster()), one);
  }
}
