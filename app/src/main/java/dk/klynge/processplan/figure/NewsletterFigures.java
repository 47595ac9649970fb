package dk.klynge.processplan.figure;

import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import dk.klynge.publishing.Newsletters;
import dk.klynge.publishing.PublishingActions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Newsletters and weekly packages that have been sent. They go to the whole municipality.
@Component
class NewsletterFigures implements StatusSource {

  private static final Source SOURCE = new Source("/newsletters", PublishingActions.READ);

  private final Newsletters newsletters;

  NewsletterFigures(Newsletters newsletters) {
    this.newsletters = newsletters;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    var sent = newsletters.sent("", Locale.of("da"));
    return List.of(figure(sent, "NEWSLETTER"), figure(sent, "WEEKLY"));
  }

  private static StatusFigure figure(List<Newsletters.Sent> sent, String kind) {
    long count = sent.stream().filter(one -> one.kind().equals(kind)).count();
    return new StatusFigure(
        "news." + kind.toLowerCase(Locale.ROOT),
        Optional.empty(),
        count,
        OptionalLong.empty(),
        0,
        SOURCE);
  }
}
