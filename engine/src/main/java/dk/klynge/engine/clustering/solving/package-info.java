/// From a problem to numbers for search and proof and back again, as a whole or area by area.
@org.jspecify.annotations.NullMarked
package dk.klynge.engine.clustering.solving;
