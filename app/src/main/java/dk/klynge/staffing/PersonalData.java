package dk.klynge.staffing;

import java.util.List;
import java.util.Locale;

/// What one feature keeps about people who apply and those who assess them. Each feature that has
/// such tables contributes one as a bean; the page of records shows what all say, and the rule of
/// deletion asks each to delete its own. A table about a person that nobody answers for fails a
/// test.
public interface PersonalData {

  /// The tables that this feature answers for.
  List<Kept> kept();

  /// Deletion goes by rising order; what refers to other features' rows goes before them:
  /// placements 10, recommendations 20, seats 30, interviews 40, appointments 80, applications 90.
  int order();

  /// Deletes what is kept until [Until#CAMPAIGN] about one campaign, with its files and letters; in
  /// the caller's transaction. Asked once more it finds nothing.
  ///
  /// @return how many entries were deleted or made anonymous
  int delete(CampaignId campaign);

  /// @param table with its schema, such as `staffing.application`
  /// @param what key of the words for it
  record Kept(String table, String what, Until until) {}

  enum Until {
    /// Deleted when the time after the campaign's end is over.
    CAMPAIGN,
    /// Part of an employment, and kept as long as the employer's file of the employee.
    EMPLOYMENT,
    /// Until the person takes it away.
    OWN;

    /// The key of its words.
    public String messageKey() {
      return "staffing.records.until." + name().toLowerCase(Locale.ROOT);
    }
  }
}
