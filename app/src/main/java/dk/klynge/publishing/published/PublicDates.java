package dk.klynge.publishing.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The dates of the process that matter to parents and may be told.
public interface PublicDates {

  /// By date; the past of more than a month ago is left out.
  List<PublicDate> coming(Locale language);

  record PublicDate(String name, LocalDate first, LocalDate last, boolean provisional) {}
}
