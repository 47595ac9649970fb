/// Working groups: who writes a plan, and whom the group still lacks.
@NullMarked
package dk.klynge.actionplan.group;

import org.jspecify.annotations.NullMarked;
