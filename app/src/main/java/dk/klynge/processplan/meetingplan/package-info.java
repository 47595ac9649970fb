/// The usual course of a negotiation: its meetings by their distance from the first, written as a
/// text that is kept in versions.
@NullMarked
package dk.klynge.processplan.meetingplan;

import org.jspecify.annotations.NullMarked;
