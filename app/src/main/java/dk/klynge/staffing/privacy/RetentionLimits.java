package dk.klynge.staffing.privacy;

import dk.klynge.documents.ShippedYaml;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The usual time that applicants' data are kept, and the longest, with whoever says so. Data,
/// since practice changes.
@Component
class RetentionLimits {

  private final int months;
  private final int atMost;
  private final String source;
  private final Map<String, String> titles;
  private final YearMonth since;

  RetentionLimits() {
    var root = ShippedYaml.read("staffing/retention/applicants.yaml");
    months = root.path("months").asInt();
    atMost = root.path("at-most").asInt();
    var said = root.path("source");
    source = said.path("name").asString();
    since = YearMonth.parse(said.path("since").asString());
    titles =
        Map.of(
            "da", said.path("title").path("da").asString(),
            "en", said.path("title").path("en").asString());
  }

  int months() {
    return months;
  }

  int atMost() {
    return atMost;
  }

  boolean allows(int wanted) {
    return wanted >= 1 && wanted <= atMost;
  }

  /// As people name it, with the month that it is from.
  String source(String language) {
    var month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of(language));
    return titles.getOrDefault(language, source) + " (" + since.format(month) + ")";
  }
}
