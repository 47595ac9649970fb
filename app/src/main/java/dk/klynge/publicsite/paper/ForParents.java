package dk.klynge.publicsite.paper;

import dk.klynge.documents.Paper.Block;
import dk.klynge.publicsite.HousePage;
import java.util.ArrayList;
import java.util.List;

/// What does not change for a child, and who decides. What editors wrote for the site is said here,
/// too.
record ForParents(Saying saying, HousePage house) {

  List<Block> say(Led led) {
    var blocks = new ArrayList<Block>();
    blocks.add(saying.heading("publicsite.unchanged"));
    blocks.addAll(
        written(
            "unchanged",
            saying.bullets(
                "publicsite.unchanged.place",
                "publicsite.unchanged.house",
                "publicsite.unchanged.staff",
                "publicsite.unchanged.price")));
    blocks.add(saying.heading("publicsite.decides"));
    blocks.addAll(written("who_decides", deciders(led)));
    return blocks;
  }

  private Block deciders(Led led) {
    return switch (led) {
      case TOGETHER ->
          saying.bullets(
              "publicsite.decides.house",
              "publicsite.decides.cluster",
              "publicsite.decides.board",
              "publicsite.decides.council");
      case ALONE ->
          saying.bullets(
              "publicsite.decides.house", "publicsite.sheet.board", "publicsite.decides.council");
    };
  }

  private List<Block> written(String passage, Block shipped) {
    var text = house.passages().get(passage);
    return text == null ? List.of(shipped) : Passages.blocks(text);
  }
}
