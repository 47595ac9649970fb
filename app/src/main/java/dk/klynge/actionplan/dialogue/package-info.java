/// What the cluster and the administration say to each other about a section.
@NullMarked
package dk.klynge.actionplan.dialogue;

import org.jspecify.annotations.NullMarked;
