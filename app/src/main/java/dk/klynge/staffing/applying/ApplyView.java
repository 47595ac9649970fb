package dk.klynge.staffing.applying;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicantNews;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.WhoLooked;
import dk.klynge.staffing.applying.ApplyPages.Choice;
import dk.klynge.staffing.applying.ApplyPages.Item;
import dk.klynge.staffing.applying.ApplyPages.ListPage;
import dk.klynge.staffing.applying.ApplyPages.ShowPage;
import dk.klynge.staffing.applying.ApplyPages.Wish;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together what applicants see of what they have written.
@Component
class ApplyView {

  private final OwnApplications own;
  private final Postings postings;
  private final PostWords words;
  private final Files files;
  private final List<ApplicantNews> news;
  private final WhoLooked looked;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ApplyView(
      OwnApplications own,
      Postings postings,
      PostWords words,
      Files files,
      List<ApplicantNews> news,
      WhoLooked looked,
      Texts texts,
      Clock clock) {
    this.own = own;
    this.postings = postings;
    this.words = words;
    this.files = files;
    this.news = news;
    this.looked = looked;
    this.texts = texts;
    this.clock = clock;
  }

  ListPage list(PersonId person) {
    var all = own.of(person);
    var orders =
        all.stream()
            .filter(OwnApplication::isHandedIn)
            .map(OwnApplication::campaign)
            .distinct()
            .filter(campaign ->
                all.stream()
                        .filter(OwnApplication::isHandedIn)
                        .filter(one -> one.campaign().equals(campaign))
                        .mapToInt(one -> one.wishes().size())
                        .sum()
                    > 1)
            .map(campaign -> new Choice(campaign.value().toString(), words.campaign(campaign)))
            .toList();
    return new ListPage(all.stream().map(this::item).toList(), orders);
  }

  ShowPage show(OwnApplication application) {
    var window = window(application);
    var active = application.withdrawn().isEmpty();
    return new ShowPage(
        item(application),
        Receipts.number(application),
        application.submitted(),
        application.changed(),
        application.email(),
        application.statement(),
        application.wishes().stream()
            .map(post -> new Wish(words.heading(post), words.state(post)))
            .toList(),
        news(application),
        files.of(application.id()),
        application.isDraft() ? List.of() : looked.at(application.id()),
        active && (application.isDraft() || !window.isClosed()),
        application.isHandedIn());
  }

  private List<String> news(OwnApplication application) {
    if (!application.isHandedIn()) return List.of();
    return news.stream()
        .flatMap(feature -> feature.about(application.id()).stream())
        .sorted(Comparator.comparing(ApplicantNews.Line::at).reversed())
        .map(line -> texts.say(line.key(), line.arguments().toArray()))
        .toList();
  }

  private Item item(OwnApplication application) {
    return new Item(
        application.id().value().toString(),
        words.campaign(application.campaign()),
        words.area(application.area()),
        status(application),
        application.isDraft(),
        application.wishes().size());
  }

  private String status(OwnApplication application) {
    var filled = (int) application.wishes().stream().filter(words::isFilled).count();
    var facts = new Status.Facts(application, deadline(application), filled);
    var status = Status.of(facts);
    var moments = status.moments().stream().map(new Format()::moment).toArray();
    return texts.say(status.key(), moments);
  }

  /// The last minute; until then a draft can be handed in, or what was handed in can be changed.
  private Optional<Instant> deadline(OwnApplication application) {
    var window = window(application);
    if (window.isTextFixed()) return Optional.empty();
    var wishes =
        application.wishes().isEmpty() ? List.copyOf(window.open().keySet()) : application.wishes();
    return window.firstDeadline(wishes).map(one -> one.minus(Duration.ofMinutes(1)));
  }

  private Window window(OwnApplication application) {
    return Window.of(
        postings.open(clock.instant()),
        application.campaign(),
        application.area(),
        Optional.of(application));
  }
}
