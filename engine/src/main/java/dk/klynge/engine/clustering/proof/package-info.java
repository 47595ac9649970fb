/// How far a clustering can be from the best possible: lower bounds that hold for certain.
///
/// Knows nothing of the search and shares no code with it.
@org.jspecify.annotations.NullMarked
package dk.klynge.engine.clustering.proof;
