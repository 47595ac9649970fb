package dk.klynge.guard;

/// How far a role reaches when it does an action.
///
/// A role is held for a place (an area, a cluster, an institution, or everywhere). The reach widens
/// that place to the area, cluster or institution around it: `OWN_AREA` lets the leader of a
/// cluster act in the whole area of the cluster. A place that is already as wide stays as it is.
public enum Reach {
  EVERYWHERE,
  OWN_AREA,
  OWN_CLUSTER,
  OWN_INSTITUTION
}
