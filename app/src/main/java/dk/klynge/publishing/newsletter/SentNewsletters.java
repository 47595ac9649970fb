package dk.klynge.publishing.newsletter;

import dk.klynge.publishing.Issue;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.Newsletters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What has been sent, or is on its way.
@Component
class SentNewsletters implements Newsletters {

  private final KnownNewsletters known;
  private final Clock clock;

  SentNewsletters(KnownNewsletters known, Clock clock) {
    this.known = known;
    this.clock = clock;
  }

  @Override
  public List<Sent> sent(String words, Locale language) {
    return known.all(words).stream().flatMap(one -> sent(one, language)).toList();
  }

  private Stream<Sent> sent(Newsletter one, Locale language) {
    return one.out().stream()
        .map(at ->
            new Sent(
                one.id(),
                one.kind(),
                one.issue().in(language).title(),
                LocalDate.ofInstant(at, clock.getZone()),
                one.open()));
  }

  @Override
  public Optional<Issue> read(NewsletterId id) {
    return known.find(id).filter(one -> one.out().isPresent()).map(Newsletter::issue);
  }
}
