/// The ranked lists as flat arrays, and what is linear in their length: deferred acceptance from
/// either side. Numbers only; the package above knows the ids.
package dk.klynge.engine.matching.lists;
