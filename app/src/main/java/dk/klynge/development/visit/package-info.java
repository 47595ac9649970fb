/// Who helps whom and when, without partiality.
@NullMarked
package dk.klynge.development.visit;

import org.jspecify.annotations.NullMarked;
