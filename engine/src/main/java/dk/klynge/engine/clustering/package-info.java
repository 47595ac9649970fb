/// From sites, limits and wishes to clusters, with the reasons.
///
/// [dk.klynge.engine.clustering.Clusterer] searches, [dk.klynge.engine.clustering.Measurer]
/// measures. Everything a caller gets is data: no sentence in any language, no clock but the one
/// that ends a time budget.
package dk.klynge.engine.clustering;
