package dk.klynge.processplan;

import java.time.LocalDate;
import java.util.List;

/// Tells figures of the state of the reform. Each thing that is followed has one; the page gathers
/// all there are, and so does the job that keeps them each day.
public interface StatusSource {

  /// The figures of the whole municipality and of each area that has its own. Nobody needs to be
  /// signed in; who may see them is asked by the page.
  List<StatusFigure> figures(LocalDate day);
}
