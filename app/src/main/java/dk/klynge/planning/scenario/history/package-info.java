/// Scenarios as they are kept: what each began with, what was done in it step by step and by whom,
/// how far it has come, and what of it was made public.
@NullMarked
package dk.klynge.planning.scenario.history;

import org.jspecify.annotations.NullMarked;
