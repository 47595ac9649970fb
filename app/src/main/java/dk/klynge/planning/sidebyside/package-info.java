/// Two to four structures beside each other: what they measure, what differs and who moves.
@NullMarked
package dk.klynge.planning.sidebyside;

import org.jspecify.annotations.NullMarked;
