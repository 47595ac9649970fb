package dk.klynge.staffing.appointment;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Appointments.Outcome;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.appointment.AppointmentPages.OfferPage;
import dk.klynge.staffing.appointment.AppointmentPages.Option;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A post is offered to one of its candidates, or to somebody else by their address.
@Controller
@RequestMapping("/appointments")
class OfferController {

  private static final String FORM = "staffing/appointment-form";

  private final OfferPosts offers;
  private final AppointmentRows rows;
  private final Posts posts;
  private final Campaigns campaigns;
  private final Applications applications;
  private final Employees employees;
  private final Texts texts;
  private final Guard guard;

  OfferController(
      OfferPosts offers,
      AppointmentRows rows,
      Posts posts,
      Campaigns campaigns,
      Applications applications,
      Employees employees,
      Texts texts,
      Guard guard) {
    this.offers = offers;
    this.rows = rows;
    this.posts = posts;
    this.campaigns = campaigns;
    this.applications = applications;
    this.employees = employees;
    this.texts = texts;
    this.guard = guard;
  }

  @GetMapping("/new")
  @Needs(StaffingActions.APPOINT)
  String blank(@RequestParam(defaultValue = "") String post, Model model) {
    model.addAttribute("page", page(Map.of("post", post), Map.of()));
    return FORM;
  }

  @PostMapping
  @Needs(StaffingActions.APPOINT)
  String offer(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var errors = new LinkedHashMap<String, String>();
    var post = post(sent.getOrDefault("post", ""));
    var person = person(sent);
    var by = TypedDay.of(sent.getOrDefault("answerBy", ""));
    if (post.isEmpty()) errors.put("post", texts.say("staffing.appointment.error.post"));
    if (person.isEmpty()) errors.put("email", texts.say("staffing.appointment.error.person"));
    if (by.isEmpty()) errors.put("answerBy", texts.say("staffing.campaign.error.day"));
    if (errors.isEmpty()) {
      guard.require(StaffingActions.APPOINT, post.orElseThrow().scope());
      switch (offers.offer(post.get().id(), person.orElseThrow(), origin(post.get()), by)) {
        case Outcome.Offered(var id) -> {
          return "redirect:/appointments/" + id.value();
        }
        case Outcome.Refused(var key, var arguments) -> {
          var same = same(post.get().id(), person.get());
          if (same.isPresent()) return "redirect:/appointments/" + same.get().id();
          errors.put("post", texts.say(key, arguments.toArray()));
        }
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(sent, errors));
    return FORM;
  }

  /// A form that is sent twice finds its own offer.
  private Optional<AppointmentRow> same(PostId post, PersonId person) {
    return rows.ofPost(post).filter(row -> row.isOpen() && row.personId().equals(person));
  }

  private static String origin(Post post) {
    return post.campaign().isPresent() ? "recommendation" : "redeployment";
  }

  private Optional<Post> post(String text) {
    try {
      return posts.find(PostId.of(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// One of the candidates, or whoever has the address.
  private Optional<PersonId> person(Map<String, String> sent) {
    var chosen = sent.getOrDefault("person", "");
    if (chosen.isEmpty()) return employees.byEmail(sent.getOrDefault("email", "").strip());
    try {
      return Optional.of(PersonId.of(chosen));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private OfferPage page(Map<String, String> form, Map<String, String> errors) {
    var open =
        campaigns.all().stream()
            .filter(campaign -> campaign.state().equals("running"))
            .flatMap(campaign -> posts.of(campaign.id()).stream())
            .filter(post -> !post.filled() && rows.ofPost(post.id()).isEmpty())
            .filter(post -> guard.may(StaffingActions.APPOINT, post.scope()))
            .map(post -> new Option(post.id().value().toString(), named(post)))
            .toList();
    var candidates =
        post(form.getOrDefault("post", "")).stream()
            .filter(post -> guard.may(StaffingActions.READ_APPLICATIONS, post.scope()))
            .flatMap(post -> applications.candidates(post.id()).stream())
            .map(one -> new Option(one.person().value().toString(), one.name()))
            .toList();
    return new OfferPage(form, errors, open, List.copyOf(candidates));
  }

  private String named(Post post) {
    return texts.say(post.kind().messageKey()) + ", " + post.place();
  }
}
