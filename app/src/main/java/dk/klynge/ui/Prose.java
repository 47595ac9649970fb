package dk.klynge.ui;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/// What people write with simple marks (Markdown, CommonMark 0.31 with tables), as HTML that is
/// safe to show: markup that they type themselves is shown as they typed it, and a link leads
/// nowhere but to web pages and mail addresses.
public final class Prose {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().extensions(TABLES).build();

  private Prose() {}

  public static String html(String markdown) {
    return HTML.render(MARKDOWN.parse(markdown));
  }

  /// The words alone, for mail as plain text and for search.
  public static String plain(String markdown) {
    return TEXT.render(MARKDOWN.parse(markdown));
  }
}
