package dk.klynge.staffing.command;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Sentences;
import dk.klynge.documents.TableRow;
import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.MarketBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the lists of candidates and posts.
///
/// A row without a post says only that there is this candidate, a row without a candidate that
/// there is this post; the capacity must stand in the first row of a post and may be left out in
/// the others.
final class MatchInput {

  private static final List<String> WISHES = List.of("candidate", "post", "rank");
  private static final List<String> RANKINGS = List.of("post", "capacity", "candidate", "rank");
  private static final List<String> HOLDERS = List.of("candidate", "post");

  private final Sentences words;
  private final Path candidates;
  private final Path posts;
  private final Optional<Path> present;
  private final InputTable wishes;
  private final InputTable rankings;
  private final InputTable holders;
  private final Set<String> named = new HashSet<>();
  private final MarketBuilder builder = Market.builder();

  MatchInput(Path candidates, Path posts, Optional<Path> present, Sentences words) {
    this.words = words;
    this.candidates = candidates;
    this.posts = posts;
    this.present = present;
    wishes = new InputTable(candidates, words);
    rankings = new InputTable(posts, words);
    holders = new InputTable(present.orElse(candidates), words);
  }

  Market.Built.Usable read() throws BadInput {
    rankings.forEach(RANKINGS, this::ranking);
    wishes.forEach(WISHES, this::wish);
    if (present.isPresent()) holders.forEach(HOLDERS, this::holder);
    refuse();
    return switch (builder.build()) {
      case Market.Built.Usable usable -> usable;
      case Market.Built.Refused(var flaws) -> {
        var rows = new RowsOfKind(words, candidates, posts);
        var told = new FlawWords(wishes, rankings, holders, rows);
        for (var flaw : flaws) told.tell(flaw);
        refuse();
        throw new IllegalStateException(flaws.toString());
      }
    };
  }

  private void refuse() throws BadInput {
    var problems = new ArrayList<String>();
    for (var table : List.of(rankings, wishes, holders)) problems.addAll(table.problems());
    if (!problems.isEmpty()) throw BadInput.of(problems, words);
  }

  private void wish(TableRow row) {
    var candidate = wishes.text(row, "candidate");
    if (candidate.isEmpty()) return;
    var post = row.cell("post").strip();
    if (post.isEmpty()) builder.candidate(candidate);
    else wishes.number(row, "rank").ifPresent(rank -> builder.wish(candidate, post, rank));
  }

  private void ranking(TableRow row) {
    var post = rankings.text(row, "post");
    if (post.isEmpty()) return;
    if (named.add(post) || !row.cell("capacity").isBlank())
      rankings.number(row, "capacity").ifPresent(capacity -> builder.post(post, capacity));
    var candidate = row.cell("candidate").strip();
    if (!candidate.isEmpty())
      rankings.number(row, "rank").ifPresent(rank -> builder.ranking(post, candidate, rank));
  }

  private void holder(TableRow row) {
    var candidate = holders.text(row, "candidate");
    var post = holders.text(row, "post");
    if (!candidate.isEmpty() && !post.isEmpty()) builder.present(candidate, post);
  }
}
