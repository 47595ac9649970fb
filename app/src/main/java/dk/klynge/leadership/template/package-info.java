/// The templates of conversations: shipped, read, revised.
@NullMarked
package dk.klynge.leadership.template;

import org.jspecify.annotations.NullMarked;
