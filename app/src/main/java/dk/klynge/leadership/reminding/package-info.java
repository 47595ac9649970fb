/// Reminds people of their conversations: on the start page, in calendars, on the team's page and
/// in the overview. It knows that conversations are, and nothing of what is in them.
@NullMarked
package dk.klynge.leadership.reminding;

import org.jspecify.annotations.NullMarked;
