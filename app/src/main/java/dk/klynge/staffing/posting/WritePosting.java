package dk.klynge.staffing.posting;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostingAnnounced;
import dk.klynge.staffing.PostingId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.posting.PostingComments.Author;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A posting is written by the area manager, checked by HR and announced for a time; a post that
/// stays empty is announced once more.
@Service
class WritePosting {

  static final Duration SHORTEST = Duration.ofDays(1);

  private final PostingRows rows;
  private final PostingComments comments;
  private final JobProfiles profiles;
  private final Posts posts;
  private final Campaigns campaigns;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;
  private final ApplicationEventPublisher news;

  WritePosting(
      PostingRows rows,
      PostingComments comments,
      JobProfiles profiles,
      Posts posts,
      Campaigns campaigns,
      AuditTrail audit,
      Guard guard,
      Clock clock,
      ApplicationEventPublisher news) {
    this.rows = rows;
    this.comments = comments;
    this.profiles = profiles;
    this.posts = posts;
    this.campaigns = campaigns;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
    this.news = news;
  }

  /// What came of it.
  enum Answer {
    DONE,
    /// Somebody was faster, or it has come too far for that.
    OVERTAKEN,
    /// The pay agreement is not concluded, or the campaign is not running.
    NOT_YET,
    TOO_SHORT
  }

  /// A posting by the newest profile, unless the round has one. A later round takes over the local
  /// part.
  @Transactional
  void begin(Post post) {
    guard.require(StaffingActions.ANNOUNCE, post.scope());
    var before = rows.of(post.id());
    var now = clock.instant();
    if (!before.isEmpty() && !isOver(before.getFirst(), now)) return;
    var profile = profiles.of(post.kind()).orElseThrow(NotFound::new);
    int round = before.isEmpty() ? 1 : before.getFirst().round() + 1;
    var local = before.isEmpty() ? "" : before.getFirst().localPart();
    rows.insert(PostingId.fresh(), post.id(), round, profile, local);
    record(post, Map.of("posting", new Change("", "round " + round)));
  }

  private static boolean isOver(Posting posting, Instant now) {
    var state = posting.on(now);
    return state == Posting.State.CLOSED || state == Posting.State.WITHDRAWN;
  }

  @Transactional
  Answer write(Posting posting, int version, String localPart) {
    var post = of(posting);
    guard.require(StaffingActions.ANNOUNCE, post.scope());
    if (!rows.write(posting.id(), version, localPart)) return Answer.OVERTAKEN;
    record(post, Map.of("local-part", new Change("", "…")));
    return Answer.DONE;
  }

  @Transactional
  Answer submit(Posting posting, int version) {
    var post = of(posting);
    guard.require(StaffingActions.ANNOUNCE, post.scope());
    if (!rows.submit(posting.id(), version)) return Answer.OVERTAKEN;
    comments.add(posting.id(), "submitted", "", author());
    record(post, Map.of("state", new Change("draft", "submitted")));
    return Answer.DONE;
  }

  /// Both sides may say something at any time.
  @Transactional
  void comment(Posting posting, String text) {
    if (!guard.may(StaffingActions.CHECK_POSTING))
      guard.require(StaffingActions.ANNOUNCE, of(posting).scope());
    comments.add(posting.id(), "comment", text, author());
  }

  /// HR sends it back with what is to be mended.
  @Transactional
  Answer giveBack(Posting posting, int version, String text) {
    if (!rows.giveBack(posting.id(), version)) return Answer.OVERTAKEN;
    comments.add(posting.id(), "returned", text, author());
    record(of(posting), Map.of("state", new Change("submitted", "draft")));
    return Answer.DONE;
  }

  @Transactional
  Answer approve(Posting posting, int version) {
    if (!rows.approve(posting.id(), version, guard.who())) return Answer.OVERTAKEN;
    comments.add(posting.id(), "approved", "", author());
    record(of(posting), Map.of("state", new Change("submitted", "approved")));
    return Answer.DONE;
  }

  /// It is public between the two moments, by the clock.
  @Transactional
  Answer announce(Posting posting, int version, Instant publish, Instant deadline) {
    var post = of(posting);
    if (Duration.between(publish, deadline).compareTo(SHORTEST) < 0
        || deadline.isBefore(clock.instant())) return Answer.TOO_SHORT;
    if (!mayAnnounce(post)) return Answer.NOT_YET;
    if (!rows.announce(posting.id(), version, publish, deadline)) return Answer.OVERTAKEN;
    record(
        post,
        Map.of(
            "publish", new Change(text(posting.publish()), publish.toString()),
            "deadline", new Change(text(posting.deadline()), deadline.toString())));
    news.publishEvent(new PostingAnnounced(posting.id(), post.id(), post.kind(), publish));
    return Answer.DONE;
  }

  private static String text(Optional<Instant> moment) {
    return moment.map(Instant::toString).orElse("");
  }

  boolean mayAnnounce(Post post) {
    return post.campaign()
        .flatMap(campaigns::find)
        .filter(campaign -> campaign.state().equals("running"))
        .map(campaign -> campaigns.mayAnnounce(campaign.id()))
        .orElse(post.campaign().isEmpty());
  }

  @Transactional
  Answer withdraw(Posting posting, int version) {
    if (!rows.withdraw(posting.id(), version)) return Answer.OVERTAKEN;
    record(of(posting), Map.of("posting", new Change("round " + posting.round(), "withdrawn")));
    return Answer.DONE;
  }

  private Post of(Posting posting) {
    return posts.find(posting.post()).orElseThrow(NotFound::new);
  }

  Post post(PostId id) {
    return posts.find(id).orElseThrow(NotFound::new);
  }

  private Author author() {
    return new Author(guard.who(), guard.name());
  }

  private void record(Post post, Map<String, Change> changes) {
    audit.changed(
        StaffingActions.ANNOUNCE,
        new Subject("post", post.id().value().toString(), post.place()),
        changes);
  }
}
