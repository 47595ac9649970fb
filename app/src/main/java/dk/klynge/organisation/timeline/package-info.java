/// What is true from when until when, for every table of the register: change, correct, end. Used
/// by the features of this module only.
@NullMarked
package dk.klynge.organisation.timeline;

import org.jspecify.annotations.NullMarked;
