/// Those who are asked into committees answer, declare whom they are close to, and find what waits
/// for them.
@NullMarked
package dk.klynge.staffing.sitting;

import org.jspecify.annotations.NullMarked;
