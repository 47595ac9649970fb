package dk.klynge.ui;

import java.util.Locale;

/// Where in the main menu an entry stands. Groups are shown in the order in which they are written
/// here: from what is there, over what is planned and decided, to who keeps the program running.
public enum MenuGroup {
  /// Entries that stand on their own, before the groups.
  START,
  /// What there is today: institutions, areas, clusters, people, boards.
  ORGANISATION,
  /// What could be: proposals, scenarios, criteria, economy, agreements.
  PLANNING,
  /// Who was asked and what was resolved.
  DECISION,
  /// Posts, applications, interviews, appointments, redeployment.
  STAFFING,
  /// The reform as a course of events: its plan, local action plans, news.
  PROCESS,
  /// Living with shared leadership: profile, teams, competences, quality.
  LEADERSHIP,
  /// Data in and out, users, the audit log.
  ADMINISTRATION;

  /// The message key of the group's name.
  public String key() {
    return "ui.menu.group." + name().toLowerCase(Locale.ROOT);
  }
}
