/// Limits and wishes as the search sees them, each kept up to date with every move.
package dk.klynge.engine.clustering.search.criteria;
