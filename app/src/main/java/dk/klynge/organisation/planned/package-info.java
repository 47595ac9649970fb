/// What the register already knows of the days to come, and why.
@NullMarked
package dk.klynge.organisation.planned;

import org.jspecify.annotations.NullMarked;
