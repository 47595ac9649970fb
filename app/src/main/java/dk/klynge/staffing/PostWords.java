package dk.klynge.staffing;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What posts, areas and campaigns are called on the pages of an applicant, and how posts stand, in
/// the language of whoever reads.
@Component
public class PostWords {

  private final Posts posts;
  private final Postings postings;
  private final Campaigns campaigns;
  private final Register register;
  private final Format format;
  private final Texts texts;
  private final Clock clock;

  PostWords(
      Posts posts,
      Postings postings,
      Campaigns campaigns,
      Register register,
      Format format,
      Texts texts,
      Clock clock) {
    this.posts = posts;
    this.postings = postings;
    this.campaigns = campaigns;
    this.register = register;
    this.format = format;
    this.texts = texts;
    this.clock = clock;
  }

  public String heading(PostId id) {
    return posts.find(id).map(this::heading).orElse("");
  }

  public String heading(Post post) {
    return texts.say("staffing.post.heading", texts.say(post.kind().messageKey()), post.place());
  }

  public boolean isFilled(PostId id) {
    return posts.find(id).filter(Post::filled).isPresent();
  }

  /// Filled, or when applications are or were due.
  public String state(PostId id) {
    if (isFilled(id)) return texts.say("staffing.applying.post.filled");
    var now = clock.instant();
    return postings
        .latest(id, now)
        .map(one ->
            texts.say(
                "staffing.applying.post." + (one.isOpen(now) ? "open" : "closed"), lastMinute(one)))
        .orElseGet(() -> texts.say("staffing.applying.post.gone"));
  }

  /// The deadline as people say it: the last minute at which it is not too late.
  public String lastMinute(Postings.Announcement one) {
    return format.moment(one.deadline().minus(Duration.ofMinutes(1)));
  }

  public String area(AreaId id) {
    return register.areasOn(LocalDate.now(clock)).stream()
        .filter(named -> named.id().equals(id.value()))
        .map(Named::name)
        .findFirst()
        .orElse("");
  }

  public String campaign(CampaignId id) {
    return campaigns.find(id).map(Campaigns.Campaign::name).orElse("");
  }
}
