package dk.klynge.staffing.command;

import dk.klynge.documents.BadInput;
import dk.klynge.engine.matching.Flaw;
import dk.klynge.engine.matching.Side;

/// Tells what is wrong with lists at the row and column where it stands.
record FlawWords(InputTable wishes, InputTable rankings, InputTable holders, RowsOfKind rows) {

  void tell(Flaw flaw) throws BadInput {
    switch (flaw) {
      case Flaw.NoCandidates() -> wishes.wrong(1, "", "staffing.match.no-candidates");
      case Flaw.NoPosts() -> rankings.wrong(1, "", "staffing.match.no-posts");
      case Flaw.Unnamed(Side by, int row) -> throw new IllegalStateException(by + " " + row);
      case Flaw.UnknownPost(_, String post, int row) ->
          wishes.wrong(
              rows.wish(row), "post", "staffing.match.unknown-post", post, rankings.name());
      case Flaw.UnknownCandidate unknown -> unknown(unknown);
      case Flaw.RankingOfUnknownPost(String post, _, int row) ->
          rankings.wrong(
              rows.ranking(row), "post", "staffing.match.unknown-post", post, rankings.name());
      case Flaw.RankedTwice twice -> twice(twice);
      case Flaw.BadRank bad -> bad(bad);
      case Flaw.NoPlaces(_, int capacity, int row) ->
          rankings.wrong(rows.capacity(row), "capacity", "staffing.match.no-places", capacity);
      case Flaw.CapacitiesDiffer(String post, int first, int other, int row) ->
          rankings.wrong(
              rows.capacity(row), "capacity", "staffing.match.capacities", post, first, other);
      case Flaw.BadPresent(String candidate, String post) ->
          holders.wrong(0, "post", "staffing.match.bad-present", candidate, post);
      case Flaw.TooManyHolders(String post, int count, int capacity) ->
          holders.wrong(0, "post", "staffing.match.holders", post, count, capacity);
    }
  }

  private void unknown(Flaw.UnknownCandidate unknown) throws BadInput {
    rankings.wrong(
        rows.ranking(unknown.row()),
        "candidate",
        "staffing.match.unknown-candidate",
        unknown.candidate(),
        wishes.name());
  }

  private void twice(Flaw.RankedTwice twice) throws BadInput {
    switch (twice.by()) {
      case CANDIDATES ->
          wishes.wrong(
              rows.wish(twice.row()),
              "post",
              "staffing.match.twice",
              twice.candidate(),
              twice.post());
      case POSTS ->
          rankings.wrong(
              rows.ranking(twice.row()),
              "candidate",
              "staffing.match.twice",
              twice.post(),
              twice.candidate());
    }
  }

  private void bad(Flaw.BadRank bad) throws BadInput {
    switch (bad.by()) {
      case CANDIDATES ->
          wishes.wrong(rows.wish(bad.row()), "rank", "staffing.match.bad-rank", bad.rank());
      case POSTS ->
          rankings.wrong(rows.ranking(bad.row()), "rank", "staffing.match.bad-rank", bad.rank());
    }
  }
}
