/// What leaders say to staff, parents and boards: one template, filled in for each place with what
/// is published of it, with the leader's own remarks.
@NullMarked
package dk.klynge.publishing.talking;

import org.jspecify.annotations.NullMarked;
