/// One search from beginning to end: steps of disturbing and improving a few clusters, begun where
/// a guide says that something may be gained; or very many of the smallest changes, cooled slowly.
package dk.klynge.engine.clustering.search.walk;
