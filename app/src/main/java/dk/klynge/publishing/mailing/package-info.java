/// Newsletters on their way: who gets them, one mail each, never twice, and which addresses fail.
@NullMarked
package dk.klynge.publishing.mailing;

import org.jspecify.annotations.NullMarked;
