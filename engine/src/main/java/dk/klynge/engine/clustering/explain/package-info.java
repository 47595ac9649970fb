/// Why a clustering is as it is, and what its limits cost.
///
/// [dk.klynge.engine.clustering.explain.Explainer] explains clusters one by one from what moving
/// their sites would bring; [dk.klynge.engine.clustering.explain.Prices] searches again with one
/// limit changed. Everything a caller gets is data: no sentence in any language.
package dk.klynge.engine.clustering.explain;
