package dk.klynge.documents.paper;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Block;
import java.util.List;

/// Sections in two columns, in their order, so that both are about as long. The library that makes
/// the PDF fills the first column to the foot of the page; so they are parted here, by about how
/// many lines each section will have.
record SheetColumns(List<List<Block>> left, List<List<Block>> right) {

  private static final double HEADING = 2.2;
  private static final double GAP = 0.4;
  private static final int LETTERS = 44;

  static SheetColumns of(List<List<Block>> sections) {
    var best = 0;
    for (int split = 1; split <= sections.size(); split++)
      if (longer(sections, split) < longer(sections, best)) best = split;
    return new SheetColumns(sections.subList(0, best), sections.subList(best, sections.size()));
  }

  private static double longer(List<List<Block>> sections, int split) {
    return Math.max(
        lines(sections.subList(0, split)), lines(sections.subList(split, sections.size())));
  }

  private static double lines(List<List<Block>> sections) {
    return sections.stream().flatMap(List::stream).mapToDouble(SheetColumns::lines).sum();
  }

  private static double lines(Block block) {
    return switch (block) {
      case Block.Heading _ -> HEADING;
      case Block.Paragraph(var text) -> lines(text, LETTERS);
      case Block.Bullets(var items) ->
          items.stream().mapToDouble(item -> lines(item, LETTERS - 3)).sum();
      case Block.Facts(var facts) -> facts.stream().mapToDouble(SheetColumns::lines).sum();
      case Block.Table(_, _, var rows) -> 2 * HEADING + rows.size() * (1 + GAP);
      case Block.Drawing _ -> 0;
      case Block.Signatures(var parties) -> HEADING * parties.size();
    };
  }

  private static double lines(Paper.Fact fact) {
    return Math.max(lines(fact.name(), LETTERS / 2), lines(fact.value(), LETTERS / 2 - 2)) + GAP;
  }

  private static double lines(String text, int letters) {
    return Math.ceilDiv(text.length(), letters) + GAP;
  }
}
