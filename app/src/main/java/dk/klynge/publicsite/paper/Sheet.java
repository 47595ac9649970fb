package dk.klynge.publicsite.paper;

import dk.klynge.publicsite.HousePage;
import java.time.LocalDate;
import java.util.Locale;

/// One fact sheet before it is made.
///
/// @param house in the language of the sheet
/// @param day as of which it holds
/// @param site where the parents' site is reached, such as `https://klynge.kommune.dk`
public record Sheet(
    HousePage house, Audience audience, Locale language, LocalDate day, String site) {

  /// The whole address of the institution's page.
  String address() {
    return site + house.url();
  }
}
