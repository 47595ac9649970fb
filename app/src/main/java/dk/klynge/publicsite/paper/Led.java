package dk.klynge.publicsite.paper;

/// Whether an institution shares its leadership: in a network, and outside of clusters, it does
/// not.
enum Led {
  TOGETHER,
  ALONE
}
