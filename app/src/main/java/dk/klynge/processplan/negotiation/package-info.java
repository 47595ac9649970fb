/// Negotiations with the unions on pay and terms: their meetings, what came of them, drafts and
/// signed agreements, and what waits for them.
@NullMarked
package dk.klynge.processplan.negotiation;

import org.jspecify.annotations.NullMarked;
