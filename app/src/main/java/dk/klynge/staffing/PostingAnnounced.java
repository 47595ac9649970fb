package dk.klynge.staffing;

import java.time.Instant;

/// News: the announcement of a post was settled. Told within the transaction; listen after its
/// commit.
///
/// @param publish when everybody sees it; may be to come
public record PostingAnnounced(PostingId posting, PostId post, PostKind kind, Instant publish) {}
