/// Clusterings put together anew from whole clusters that walks have seen.
package dk.klynge.engine.clustering.search.recombination;
