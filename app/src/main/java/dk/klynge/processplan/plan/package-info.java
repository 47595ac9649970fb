/// Process plans: laid out from a template, changed, lifted to a newer version, and told to those
/// whom dates concern.
@NullMarked
package dk.klynge.processplan.plan;

import org.jspecify.annotations.NullMarked;
