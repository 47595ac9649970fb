/// What many need, and what it becomes.
@NullMarked
package dk.klynge.development.theme;

import org.jspecify.annotations.NullMarked;
