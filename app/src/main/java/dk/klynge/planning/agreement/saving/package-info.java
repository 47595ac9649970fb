/// The networks of self-owning institutions, what each must save to be held as equal to municipal
/// clusters, and whether what an agreement says obtains it. Nothing here is written down.
@NullMarked
package dk.klynge.planning.agreement.saving;

import org.jspecify.annotations.NullMarked;
