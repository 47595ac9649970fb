/// The applications that were handed in, for those who assess them.
@NullMarked
package dk.klynge.staffing.application;

import org.jspecify.annotations.NullMarked;
