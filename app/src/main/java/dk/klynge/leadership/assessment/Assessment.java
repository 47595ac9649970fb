package dk.klynge.leadership.assessment;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.survey.Published;
import dk.klynge.survey.RoundId;
import java.time.LocalDate;
import java.util.Optional;

/// One cycle of a team: open until its last day, or until the leader closes it.
///
/// @param number of the team's cycles, from 1
/// @param area where the cluster lay when it was opened
/// @param round in which others are asked; empty where nobody is
/// @param profileVersion of the profile that it began with and keeps
/// @param selfVersion of the questions to the members
/// @param othersVersion of the questions to everybody else
/// @param members what is told of the members' own sheets; empty before it is closed
/// @param version counts the changes of what the team says together
record Assessment(
    AssessmentId id,
    ClusterId cluster,
    String clusterName,
    Optional<Named> area,
    int number,
    LocalDate opened,
    LocalDate closes,
    Optional<LocalDate> closed,
    Optional<RoundId> round,
    boolean asksManager,
    int profileVersion,
    int selfVersion,
    int othersVersion,
    Optional<Published> members,
    int version) {

  static final String SELF = "leadership-self";
  static final String OTHERS = "leadership-others";
  static final String MEMBERS = "members";
  static final String STAFF = "staff";
  static final String BOARD = "board";

  boolean isOpen() {
    return closed.isEmpty();
  }

  String url() {
    return "/assessments/" + id.value();
  }
}
