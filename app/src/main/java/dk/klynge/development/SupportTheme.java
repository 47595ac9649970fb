package dk.klynge.development;

import java.util.Arrays;
import java.util.Optional;

/// What support can be about: a need has one, a consultant knows about some, and an effort of the
/// roadmap may answer one.
public enum SupportTheme {
  /// Getting started as a new cluster.
  START_UP,
  /// Becoming a team of leaders.
  TEAM,
  /// The new role of each leader.
  ROLE,
  /// What is told to parents, boards and staff.
  COMMUNICATION,
  /// Meetings, reports and who does what.
  ROUTINES,
  /// Leading the pedagogical work.
  PROFESSIONAL,
  /// Knowing and developing what the staff can do.
  COMPETENCES,
  /// Leading staff.
  PERSONNEL,
  /// Budget and administration.
  RESOURCES,
  /// Working together with parents, boards, schools and neighbours.
  COLLABORATION;

  /// The key of the text that names it.
  public String key() {
    return "development.theme." + name();
  }

  public static Optional<SupportTheme> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
