/// The search: numbers and indexes only. It knows no word of the domain; the package above turns
/// limits and wishes into [Criterion]s and distances into a [Metric].
package dk.klynge.engine.clustering.search;
