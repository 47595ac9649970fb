package dk.klynge.publishing.newsletter;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.newsletter.NewsletterPages.ListPage;
import dk.klynge.publishing.newsletter.NewsletterPages.Row;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Paging;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The archive for everybody in the house, and the way of a newsletter for those who make them.
@Controller
@RequestMapping("/newsletters")
class NewsletterController {

  private static final String ONE = "publishing/newsletter";
  private static final int PER_PAGE = 50;

  private final KnownNewsletters known;
  private final ShowNewsletter show;
  private final MoveNewsletter move;
  private final Texts texts;
  private final Clock clock;
  private final String site;

  @SuppressWarnings("checkstyle:parameternumber") // beans, and a setting
  NewsletterController(
      KnownNewsletters known,
      ShowNewsletter show,
      MoveNewsletter move,
      Texts texts,
      Clock clock,
      @Value("${klynge.site:}") String site) {
    this.known = known;
    this.show = show;
    this.move = move;
    this.texts = texts;
    this.clock = clock;
    this.site = site.replaceFirst("/+$", "");
  }

  @GetMapping
  @Needs(PublishingActions.READ)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var works = show.works();
    var all = known.all(q.strip()).stream().filter(one -> works || one.out().isPresent()).toList();
    var paging = Paging.of(page, PER_PAGE, all.size());
    var rows = all.stream().skip(paging.offset()).limit(PER_PAGE).map(this::row).toList();
    model.addAttribute("page", new ListPage(q, rows, paging, works, show.sends()));
    return "publishing/newsletters";
  }

  private Row row(Newsletter letter) {
    var at = show.one(letter).at();
    return new Row(
        letter.id(),
        letter.issue().in(texts.language()).title(),
        letter.kind(),
        letter.state().key(),
        LocalDate.ofInstant(at, clock.getZone()));
  }

  @GetMapping("/{id}")
  @Needs(PublishingActions.READ)
  String show(@PathVariable NewsletterId id, Model model) {
    model.addAttribute("page", show.one(show.find(id)));
    return ONE;
  }

  @GetMapping("/{id}/versions/{version}")
  @Needs(PublishingActions.WRITE)
  String version(@PathVariable NewsletterId id, @PathVariable int version, Model model) {
    var found = show.version(show.find(id), version).orElseThrow(NotFound::new);
    model.addAttribute("page", found);
    return ONE;
  }

  @PostMapping("/{id}/submission")
  @Needs(PublishingActions.WRITE)
  String submit(
      @PathVariable NewsletterId id, @RequestParam int version, RedirectAttributes redirect) {
    return to(id, move.submit(show.find(id), version), "submitted", redirect);
  }

  @PostMapping("/{id}/return")
  @Needs(PublishingActions.READ)
  String giveBack(
      @PathVariable NewsletterId id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    var letter = show.find(id);
    if (!show.works()) throw new NotFound();
    return to(id, move.giveBack(letter, version, reason.strip()), "returned", redirect);
  }

  @PostMapping("/{id}/approval")
  @Needs(PublishingActions.APPROVE)
  String approve(
      @PathVariable NewsletterId id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    return to(id, move.approve(show.find(id), version, reason.strip()), "approved", redirect);
  }

  @PostMapping("/{id}/schedule")
  @Needs(PublishingActions.WRITE)
  String schedule(
      @PathVariable NewsletterId id,
      @RequestParam(defaultValue = "") String when,
      RedirectAttributes redirect) {
    var address =
        site.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : site;
    return to(id, move.schedule(show.find(id), when, address), "scheduled", redirect);
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(PublishingActions.WRITE)
  String withdraw(
      @PathVariable NewsletterId id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    return to(id, move.withdraw(show.find(id), reason.strip()), "withdrawn", redirect);
  }

  private static String to(
      NewsletterId id, String refusal, String done, RedirectAttributes redirect) {
    if (refusal.isEmpty()) Notice.success("publishing.newsletter.done." + done).with(redirect);
    else Notice.error(refusal).with(redirect);
    return "redirect:/newsletters/" + id.value();
  }
}
