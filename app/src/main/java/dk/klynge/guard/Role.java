package dk.klynge.guard;

import static dk.klynge.guard.Reach.EVERYWHERE;
import static dk.klynge.guard.Reach.OWN_AREA;
import static dk.klynge.guard.Reach.OWN_CLUSTER;
import static dk.klynge.guard.Reach.OWN_INSTITUTION;

/// What a person is to the municipality. A role is granted to an account for a place and a period;
/// which actions it opens is said by the [Rules] of each module.
public enum Role {
  /// Whoever is signed in. Held by everybody, granted to nobody.
  SIGNED_IN(EVERYWHERE),
  /// Keeps accounts, roles and settings; decides nothing about institutions.
  ADMINISTRATOR(EVERYWHERE),
  /// The programme office of the reform: keeps the register and follows everything.
  PROGRAMME_OFFICE(EVERYWHERE),
  /// Designs clusters: criteria, proposals, scenarios.
  PLANNER(EVERYWHERE),
  /// Leads the institutions of an area.
  AREA_MANAGER(OWN_AREA),
  /// Leads a cluster.
  CLUSTER_LEADER(OWN_CLUSTER),
  /// Leads an institution, or is the pedagogical leader in its house.
  INSTITUTION_LEADER(OWN_INSTITUTION),
  /// Personnel: people, employments, postings.
  HR(EVERYWHERE),
  /// Communication: writes newsletters, the theme site and answers to questions.
  EDITOR(EVERYWHERE),
  /// Helps the clusters to grow into the task: support, coaching, courses, networks.
  SUPPORT_TEAM(EVERYWHERE),
  /// Looks, and changes nothing: other staff, consultants.
  READER(EVERYWHERE),
  /// Controls what others did.
  AUDITOR(EVERYWHERE);

  private final Reach widest;

  Role(Reach widest) {
    this.widest = widest;
  }

  /// The widest place this role can be granted for. A planner may be granted everywhere or for one
  /// area; a cluster leader only for a cluster or an institution in it.
  public Reach widest() {
    return widest;
  }

  public boolean isGranted() {
    return this != SIGNED_IN;
  }
}
