/// One search from beginning to end: steps of disturbing and improving a few clusters.
package dk.klynge.engine.clustering.search.walk;
