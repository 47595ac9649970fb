package dk.klynge.staffing.applying;

import dk.klynge.documents.Mailbox;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Eligibility;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.WishOrder;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is wrong with an application as it was written, by field.
@Component
class CheckApplication {

  static final int LONGEST_STATEMENT = 20_000;
  static final int MOST_FILES = 10;
  private static final int LONGEST_EMAIL = 200;

  private final Postings postings;
  private final Posts posts;
  private final Eligibility eligibility;
  private final PostWords words;
  private final Texts texts;
  private final Clock clock;

  CheckApplication(
      Postings postings,
      Posts posts,
      Eligibility eligibility,
      PostWords words,
      Texts texts,
      Clock clock) {
    this.postings = postings;
    this.posts = posts;
    this.eligibility = eligibility;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  /// Why it cannot even be kept as a draft.
  Map<String, String> unkeepable(PersonId person, ApplyForm form) {
    var errors = new LinkedHashMap<String, String>();
    if (eligibility.judge(form.campaign(), person, LocalDate.now(clock))
        instanceof Eligibility.Verdict.NotEligible(var reason)) errors.put("wishes", reason);
    else if (WishOrder.of(form.ranks()) instanceof WishOrder.Muddled(var written))
      errors.put("wishes", texts.say("staffing.applying.error.order", written));
    else if (!form.ranks().keySet().stream().allMatch(post -> isOffered(form, post)))
      errors.put("wishes", texts.say("staffing.applying.error.unknown"));
    if (form.statement().length() > LONGEST_STATEMENT)
      errors.put("statement", texts.say("staffing.applying.error.long", LONGEST_STATEMENT));
    if (form.email().length() > LONGEST_EMAIL)
      errors.put("email", texts.say("staffing.applying.error.email"));
    return errors;
  }

  /// Posts that nothing was ever announced of cannot be wished, nor those of other areas.
  private boolean isOffered(ApplyForm form, PostId id) {
    return posts
        .find(id)
        .filter(post -> post.campaign().equals(Optional.of(form.campaign())))
        .filter(post -> post.area().equals(Optional.of(form.area())))
        .flatMap(_ -> postings.latest(id, clock.instant()))
        .isPresent();
  }

  /// What stands in the way of handing in.
  Map<String, String> missing(ApplyForm form, Window window, List<PostId> wishes) {
    var errors = new LinkedHashMap<String, String>();
    if (wishes.isEmpty()) errors.put("wishes", texts.say("staffing.applying.error.wishes"));
    wishes.stream()
        .filter(post -> !window.open().containsKey(post) && !window.fixed().contains(post))
        .findFirst()
        .ifPresent(post -> errors.put("wishes", closed(post)));
    if (form.statement().isBlank() && !window.isTextFixed())
      errors.put("statement", texts.say("staffing.applying.error.statement"));
    if (!Mailbox.isAddress(form.email()))
      errors.put("email", texts.say("staffing.applying.error.email"));
    return errors;
  }

  private String closed(PostId id) {
    var place = posts.find(id).map(Posts.Post::place).orElse("");
    var deadline = postings.latest(id, clock.instant()).map(words::lastMinute).orElse("");
    return texts.say("staffing.applying.error.closed", place, deadline);
  }
}
