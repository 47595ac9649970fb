package dk.klynge.staffing.posting;

import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
    var open = rows.open(now);
    var places =
        posts.all(open.stream().map(Posting::post).toList()).stream()
            .collect(Collectors.toMap(Post::id, post -> post));
    return open.stream()
        .flatMap(posting ->
            announcement(posting, Optional.ofNullable(places.get(posting.post()))).stream())
        .sorted(Comparator.comparing(one -> one.post().place(), danish))
        .toList();
  }

  @Override
  public Optional<Announcement> latest(PostId post, Instant now) {
    return rows.of(post).stream()
        .filter(posting -> posting.withdrawn().isEmpty() && posting.checked().isPresent())
        .filter(posting -> posting.publish().map(at -> !now.isBefore(at)).orElse(false))
        .findFirst()
        .flatMap(posting -> announcement(posting, posts.find(posting.post())));
  }

  private static Optional<Announcement> announcement(Posting posting, Optional<Post> place) {
    return place.flatMap(post ->
        posting
            .publish()
            .flatMap(publish ->
                posting
                    .deadline()
                    .map(deadline ->
                        new Announcement(posting.id(), post, posting.round(), publish, deadline))));
  }
}
