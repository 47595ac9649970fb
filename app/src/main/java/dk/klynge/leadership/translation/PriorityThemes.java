package dk.klynge.leadership.translation;

import dk.klynge.leadership.Profiles;
import dk.klynge.leadership.ThemeSource;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which areas of the profile clusters put first this year.
@Component
class PriorityThemes implements ThemeSource {

  private final MeaningRows rows;
  private final Profiles profiles;
  private final Texts texts;

  PriorityThemes(MeaningRows rows, Profiles profiles, Texts texts) {
    this.rows = rows;
    this.profiles = profiles;
    this.texts = texts;
  }

  @Override
  public String key() {
    return "leadership.theme.priorities";
  }

  @Override
  public List<Theme> of(Collection<ClusterId> clusters, LocalDate day) {
    var counts =
        rows.now(clusters).stream()
            .filter(one -> one.isPriority(day.getYear()))
            .collect(Collectors.groupingBy(Meaning::area, Collectors.summingInt(_ -> 1)));
    return profiles.on(day, texts.language()).areas().stream()
        .map(area -> new Theme(area.name(), counts.getOrDefault(area.code(), 0)))
        .filter(theme -> theme.clusters() >= FEWEST)
        .sorted(Comparator.comparingInt(Theme::clusters).reversed())
        .toList();
  }
}
