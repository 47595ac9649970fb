package dk.klynge.documents;

import java.util.List;

/// What stands in the calendar of the one who is signed in, as one feature knows it: meetings,
/// whole days, deadlines. A feature contributes one as a bean; a person's calendar page and the
/// feed that their calendar program subscribes to show what all sources say.
///
/// A feed is fetched by a program while nobody is signed in; the source is then asked on behalf of
/// the owner ([dk.klynge.guard.OnBehalf]) and need not care. It is asked every few hours, so it
/// answers quickly, and changes nothing.
public interface CalendarSource {

  /// In no particular order, in the language of the thread (`ui.Texts`); empty for somebody whom
  /// the feature does not concern. Past ones as far back as they are of use, 90 days at most. Times
  /// and days that are not settled yet are [CalendarEvent#tentative()]. What is called off is left
  /// out: it then leaves the calendars. The link may be the path of a page (`/my-interviews`),
  /// which is made whole in the feed. Nothing that the owner could not read on a page, and nothing
  /// sensitive about others: a calendar lies on many devices.
  List<CalendarEvent> events();
}
