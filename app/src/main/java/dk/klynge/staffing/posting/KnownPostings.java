package dk.klynge.staffing.posting;

import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Posts;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KnownPostings implements Postings {

  private final PostingRows rows;
  private final Posts posts;

  KnownPostings(PostingRows rows, Posts posts) {
    this.rows = rows;
    this.posts = posts;
  }

  @Override
  public List<Announcement> open(Instant now) {
    var danish = Collator.getInstance(Locale.of("da"));
    return rows.published(now).stream()
        .flatMap(posting -> announcement(posting).stream())
        .filter(one -> one.isOpen(now))
        .sorted(Comparator.comparing(one -> one.post().place(), danish))
        .toList();
  }

  @Override
  public Optional<Announcement> latest(PostId post, Instant now) {
    return rows.of(post).stream()
        .filter(posting -> posting.withdrawn().isEmpty() && posting.checked().isPresent())
        .filter(posting -> posting.publish().map(at -> !now.isBefore(at)).orElse(false))
        .findFirst()
        .flatMap(this::announcement);
  }

  private Optional<Announcement> announcement(Posting posting) {
    return posts
        .find(posting.post())
        .flatMap(post ->
            posting
                .publish()
                .flatMap(publish ->
                    posting
                        .deadline()
                        .map(deadline ->
                            new Announcement(
                                posting.id(), post, posting.round(), publish, deadline))));
  }
}
