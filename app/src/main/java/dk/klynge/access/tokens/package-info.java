/// Tokens with which other programs call the API in somebody's name.
@NullMarked
package dk.klynge.access.tokens;

import org.jspecify.annotations.NullMarked;
