/// Templates of process plans: how they are written, checked and kept in versions.
@NullMarked
package dk.klynge.processplan.template;

import org.jspecify.annotations.NullMarked;
