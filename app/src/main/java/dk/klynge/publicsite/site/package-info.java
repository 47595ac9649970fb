/// The parents' site: find an institution, what the structure means for it, who leads, whom to ask.
@NullMarked
package dk.klynge.publicsite.site;

import org.jspecify.annotations.NullMarked;
