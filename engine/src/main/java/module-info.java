/// Forms clusters, and matches candidates and posts. Pure Java: no Spring, no SQL, no clock and no
/// logging.
@org.jspecify.annotations.NullMarked
module dk.klynge.engine {
  requires static org.jspecify;

  exports dk.klynge.engine.clustering;
  exports dk.klynge.engine.matching;
}
