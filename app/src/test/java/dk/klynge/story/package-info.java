/// The road from a proposal to the structure in force, told from beginning to end in the browser.
@NullMarked
package dk.klynge.story;

import org.jspecify.annotations.NullMarked;
