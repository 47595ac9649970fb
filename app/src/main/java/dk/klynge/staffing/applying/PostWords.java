package dk.klynge.staffing.applying;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What posts, areas and campaigns are called on the applicant's pages, and how posts stand.
@Component
class PostWords {

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

  String heading(PostId id) {
    return posts.find(id).map(this::heading).orElse("");
  }

  String heading(Post post) {
    return texts.say("staffing.post.heading", texts.say(post.kind().messageKey()), post.place());
  }

  boolean isFilled(PostId id) {
    return posts.find(id).filter(Post::filled).isPresent();
  }

  /// Filled, or when applications are or were due.
  String state(PostId id) {
    if (isFilled(id)) return texts.say("staffing.applying.post.filled");
    var now = clock.instant();
    return postings
        .latest(id, now)
        .map(one ->
            texts.say(
                "staffing.applying.post." + (one.isOpen(now) ? "open" : "closed"),
                CheckApplication.lastMinute(format, one)))
        .orElseGet(() -> texts.say("staffing.applying.post.gone"));
  }

  String area(AreaId id) {
    return register.areasOn(LocalDate.now(clock)).stream()
        .filter(named -> named.id().equals(id.value()))
        .map(Named::name)
        .findFirst()
        .orElse("");
  }

  String campaign(CampaignId id) {
    return campaigns.find(id).map(Campaigns.Campaign::name).orElse("");
  }
}
