/// The largest stable matching where lists have ties: an approximation with a guarantee, a search
/// that improves it, and a search that proves the optimum where it is small.
package dk.klynge.engine.matching.ties;
