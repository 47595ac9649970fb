/// What is clustered, a clustering that is changed in place, and what it costs; nothing here knows
/// how a better one is looked for.
package dk.klynge.engine.clustering.search.state;
