package dk.klynge.processplan.status;

import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers the figures of all sources, and keeps them once a day.
@Service
class KeepStatus {

  private final List<StatusSource> sources;
  private final StatusDays days;

  KeepStatus(List<StatusSource> sources, StatusDays days) {
    this.sources = List.copyOf(sources);
    this.days = days;
  }

  List<StatusFigure> figures(LocalDate day) {
    return sources.stream().flatMap(source -> source.figures(day).stream()).toList();
  }

  /// Done twice it leaves the later figures.
  @Transactional
  void keep(LocalDate day) {
    days.keep(day, figures(day));
  }
}
