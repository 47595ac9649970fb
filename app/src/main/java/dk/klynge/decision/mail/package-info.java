/// Messages that hearings send to people outside the program.
@NullMarked
package dk.klynge.decision.mail;

import org.jspecify.annotations.NullMarked;
