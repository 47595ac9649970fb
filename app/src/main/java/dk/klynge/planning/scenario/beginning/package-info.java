/// The list of scenarios, and how a new one begins: with the clusters of a day, with what the
/// engine proposed, or with another scenario.
@NullMarked
package dk.klynge.planning.scenario.beginning;

import org.jspecify.annotations.NullMarked;
