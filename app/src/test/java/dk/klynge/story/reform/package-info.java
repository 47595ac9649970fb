/// A whole reform gets its people: the story of staffing from the decision to the effective day.
@NullMarked
package dk.klynge.story.reform;

import org.jspecify.annotations.NullMarked;
