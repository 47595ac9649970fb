package dk.klynge.development;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of support that the support team gives.
public enum SupportOffer {
  COACHING,
  SPARRING,
  FACILITATION,
  TEAM_DEVELOPMENT,
  COMMUNICATION_HELP,
  WORK_ROUTINES,
  TOOLS,
  COURSE;

  /// The key of the text that names it.
  public String key() {
    return "development.offer." + name();
  }

  public static Optional<SupportOffer> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
