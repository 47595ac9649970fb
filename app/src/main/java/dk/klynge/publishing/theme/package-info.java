/// The theme site for leaders and staff: news, background, dates, tools, and a search over all of
/// it.
@NullMarked
package dk.klynge.publishing.theme;

import org.jspecify.annotations.NullMarked;
