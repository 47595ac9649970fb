package dk.klynge.development.competence;

import dk.klynge.development.StaffCompetences;
import dk.klynge.ui.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class KnownCompetences implements StaffCompetences {

  private final CompetenceRows rows;
  private final Texts texts;

  KnownCompetences(CompetenceRows rows, Texts texts) {
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  public List<Known> inUse() {
    return inUseOr(Set.of());
  }

  @Override
  public List<Known> inUseOr(Set<String> kept) {
    return rows.all().stream()
        .filter(one -> !one.retired() || kept.contains(one.code()))
        .map(one -> new Known(one.code(), name(one), one.retired()))
        .toList();
  }

  @Override
  public List<String> names(Collection<String> codes) {
    if (codes.isEmpty()) return List.of();
    return rows.all().stream().filter(one -> codes.contains(one.code())).map(this::name).toList();
  }

  private String name(Entry one) {
    return texts.language().getLanguage().equals("en") ? one.english() : one.danish();
  }
}
