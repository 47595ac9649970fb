package dk.klynge.publicsite.paper;

import dk.klynge.documents.Paper.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// What editors wrote for the site, as paragraphs and lists. The site's HTML comes from
/// [dk.klynge.ui.Prose], which writes few elements and each whole.
final class Passages {

  private static final Pattern PIECE =
      Pattern.compile("<(p|li|h[1-6]|td|th)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("<[^>]+>");

  private Passages() {}

  static List<Block> blocks(String html) {
    var blocks = new ArrayList<Block>();
    var items = new ArrayList<String>();
    var pieces = PIECE.matcher(html);
    while (pieces.find()) {
      var text = HtmlUtils.htmlUnescape(MARK.matcher(pieces.group(2)).replaceAll("")).strip();
      if (text.isEmpty()) continue;
      if (pieces.group(1).equals("li")) {
        items.add(text);
        continue;
      }
      end(items, blocks);
      blocks.add(new Block.Paragraph(text));
    }
    end(items, blocks);
    return blocks;
  }

  private static void end(List<String> items, List<Block> blocks) {
    if (!items.isEmpty()) blocks.add(new Block.Bullets(items));
    items.clear();
  }
}
