package dk.klynge.documents.feed;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.DocumentsActions;
import dk.klynge.documents.feed.CalendarPage.Line;
import dk.klynge.documents.feed.CalendarPage.Subscription;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A person's own calendar, and the address at which calendar programs follow it.
@Controller
@RequestMapping("/calendar")
class CalendarController {

  private final OwnCalendar calendar;
  private final Feeds feeds;
  private final FeedAddress address;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  CalendarController(
      OwnCalendar calendar,
      Feeds feeds,
      FeedAddress address,
      AuditTrail audit,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.calendar = calendar;
    this.feeds = feeds;
    this.address = address;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(DocumentsActions.OWN_CALENDAR)
  String show(Model model) {
    var today = LocalDate.now(clock);
    var lines =
        calendar.events().stream()
            .map(Line::of)
            .filter(line -> !line.last().orElse(line.day()).isBefore(today))
            .toList();
    var feed = feeds.of(me());
    model.addAttribute(
        "page",
        new CalendarPage(
            lines,
            feed.map(this::subscription),
            feed.map(Feed::version).orElse(0),
            feed.map(Feed::language).orElse(texts.language()).getLanguage()));
    return "documents/calendar";
  }

  private Subscription subscription(Feed feed) {
    return new Subscription(
        address.whole(feed.path()),
        address.subscription(feed.path()),
        feed.language().getLanguage(),
        feed.made(),
        feed.lastRead());
  }

  /// A new address; the one before stops working.
  @PostMapping("/feed")
  @Needs(DocumentsActions.OWN_CALENDAR)
  @Transactional
  String renew(
      @RequestParam int version,
      @RequestParam(defaultValue = "da") String language,
      RedirectAttributes redirect) {
    var chosen = Locale.of(language.equals("en") ? "en" : "da");
    if (feeds.renew(me(), version, Feed.Secret.fresh(), chosen)) {
      note(new Change(version == 0 ? "" : "open", "renewed"));
      Notice.success("documents.calendar.renewed").with(redirect);
    }
    return "redirect:/calendar#feed";
  }

  @PostMapping("/feed/revocation")
  @Needs(DocumentsActions.OWN_CALENDAR)
  @Transactional
  String revoke(RedirectAttributes redirect) {
    if (feeds.revoke(me())) {
      note(new Change("open", "closed"));
      Notice.success("documents.calendar.revoked").with(redirect);
    }
    return "redirect:/calendar#feed";
  }

  private void note(Change change) {
    audit.changed(
        DocumentsActions.OWN_CALENDAR,
        new Subject("calendar-feed", guard.who(), guard.name()),
        Map.of("feed", change));
  }

  private UUID me() {
    return UUID.fromString(guard.who());
  }
}
