package dk.klynge.staffing.posting;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.posting.PostingPages.ProfileText;
import dk.klynge.staffing.posting.PostingPages.Rights;
import dk.klynge.staffing.posting.PostingPages.ShowPage;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts together the page of a posting in the making.
@Component
class PostingView {

  private final JobProfiles profiles;
  private final PostingComments comments;
  private final WritePosting write;
  private final Campaigns campaigns;
  private final Guard guard;
  private final Clock clock;

  PostingView(
      JobProfiles profiles,
      PostingComments comments,
      WritePosting write,
      Campaigns campaigns,
      Guard guard,
      Clock clock) {
    this.profiles = profiles;
    this.comments = comments;
    this.write = write;
    this.campaigns = campaigns;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param text what somebody typed, where that could not be saved
  ShowPage of(Post post, Posting posting, Optional<String> text) {
    var profile =
        profiles.find(posting.profile(), posting.profileVersion()).orElseThrow(NotFound::new);
    var newest = profiles.latest(posting.profile()).orElse(profile);
    var theirs = text.map(_ -> posting.localPart()).filter(now -> !text.get().equals(now));
    return new ShowPage(
        post,
        posting,
        posting.on(clock.instant()).name().toLowerCase(Locale.ROOT),
        ProfileText.of(profile, language()),
        newest.version() == profile.version(),
        text.orElse(posting.localPart()),
        theirs,
        announcement(post, posting),
        posting.deadline().map(Deadline::lastMinute),
        comments.of(posting.id()),
        rights(post, posting));
  }

  private Rights rights(Post post, Posting posting) {
    var state = posting.on(clock.instant());
    var own = guard.may(StaffingActions.ANNOUNCE, post.scope());
    var hr = guard.may(StaffingActions.CHECK_POSTING);
    var over = state == Posting.State.CLOSED || state == Posting.State.WITHDRAWN;
    return new Rights(
        own && posting.isOpenToWriting(),
        hr,
        own || hr,
        write.mayAnnounce(post),
        own && over && !post.filled());
  }

  /// Where nothing is set, the days of the timetable are offered.
  private Map<String, String> announcement(Post post, Posting posting) {
    var publish =
        posting
            .publish()
            .map(Deadline::written)
            .or(() -> planned(post, posting, "publish").map(Deadline::morningOf));
    var deadline =
        posting
            .deadline()
            .map(Deadline::lastMinute)
            .map(Deadline::written)
            .or(() -> planned(post, posting, "deadline").map(Deadline::endOf));
    return Map.of("publish", publish.orElse(""), "deadline", deadline.orElse(""));
  }

  private Optional<LocalDate> planned(Post post, Posting posting, String step) {
    return post.campaign()
        .flatMap(id -> campaigns.date(id, step, posting.round(), Optional.of(post.id())));
  }

  static String language() {
    return LocaleContextHolder.getLocale().getLanguage();
  }
}
