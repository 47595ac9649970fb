/// Why no clustering can keep all limits: found by counting, before anything is searched, and by
/// leaving limits out one after the other.
@org.jspecify.annotations.NullMarked
package dk.klynge.engine.clustering.impossible;
