/// From people who need a new post and the vacancies they may take to a proposal for all at once,
/// with its proof and its reasons.
///
/// [dk.klynge.engine.redeployment.Redeployment] finds the assignment and follows the answers to the
/// offers, [dk.klynge.engine.redeployment.OptimalityCheck] proves it. Everything a caller gets is
/// data: no sentence in any language.
package dk.klynge.engine.redeployment;
