/// Set partitioning: out of many columns (clusters with their cost) choose some so that every row
/// (site) is covered exactly once, at least cost, with the number of columns within bounds. A
/// linear program solver and branch and bound of our own; nothing here knows what a cluster is.
@org.jspecify.annotations.NullMarked
package dk.klynge.engine.clustering.partition;
