/// Who has an education in leadership, and who must begin by when.
@NullMarked
package dk.klynge.development.education;

import org.jspecify.annotations.NullMarked;
