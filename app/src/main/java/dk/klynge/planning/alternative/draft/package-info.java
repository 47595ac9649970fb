/// How an alternative is put forward: the form, what is amiss in it, and for whom it may speak.
@NullMarked
package dk.klynge.planning.alternative.draft;

import org.jspecify.annotations.NullMarked;
