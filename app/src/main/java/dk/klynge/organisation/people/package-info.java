/// People over time: where they are employed, what they lead, and who leads them.
@NullMarked
package dk.klynge.organisation.people;

import org.jspecify.annotations.NullMarked;
