/// Forms clusters, matches candidates and posts, redeploys people and plans interviews. Pure Java:
/// no Spring, no SQL, no clock and no logging.
@org.jspecify.annotations.NullMarked
module dk.klynge.engine {
  requires static org.jspecify;

  exports dk.klynge.engine.clustering;
  exports dk.klynge.engine.clustering.explain;
  exports dk.klynge.engine.matching;
  exports dk.klynge.engine.redeployment;
  exports dk.klynge.engine.scheduling;
}
