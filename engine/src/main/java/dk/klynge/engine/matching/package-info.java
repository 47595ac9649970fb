/// From ranked lists of candidates and posts to who gets what, with the reasons.
///
/// [dk.klynge.engine.matching.MarketBuilder] takes the lists, [dk.klynge.engine.matching.Matcher]
/// matches, [dk.klynge.engine.matching.StabilityCheck] checks without trusting it,
/// [dk.klynge.engine.matching.Explainer] explains. Everything a caller gets is data.
package dk.klynge.engine.matching;
