package dk.klynge.leadership.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How assessments are held, as data.
///
/// @param newLeaderMonths as long a new leader is not asked
/// @param longestDays that an assessment is open
record Settings(int newLeaderMonths, int longestDays, int mostFocusAreas) {

  private static final String FILE = "leadership/assessment.yaml";

  static Settings read() {
    try (var content = new ClassPathResource(FILE).getInputStream()) {
      return new YAMLMapper().readValue(content, Settings.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
