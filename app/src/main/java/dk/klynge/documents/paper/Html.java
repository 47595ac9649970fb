package dk.klynge.documents.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// A paper as the HTML that the PDF is made of. Every text is escaped.
final class Html {

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm 22mm 20mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Plex; color: #454545; } }
      body { font: 10.5pt/1.45 Plex; color: #1a1a1a; margin: 0; }
      h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 10pt 0; }
      h2 { font-size: 14pt; margin: 18pt 0 5pt 0; page-break-after: avoid; }
      h3 { font-size: 12pt; margin: 13pt 0 4pt 0; page-break-after: avoid; }
      h4 { font-size: 10.5pt; margin: 10pt 0 3pt 0; page-break-after: avoid; }
      p { margin: 0 0 7pt 0; }
      ul { margin: 0 0 7pt 0; padding-left: 14pt; }
      table { border-collapse: collapse; width: 100%; margin: 4pt 0 11pt 0; -fs-table-paginate: paginate; }
      caption { text-align: left; font-weight: 700; padding: 3pt 0; }
      th, td { border-bottom: 0.5pt solid #8a8a8a; padding: 3pt 5pt 3pt 0; text-align: left; vertical-align: top; font-size: 9pt; }
      thead th { border-bottom: 1pt solid #1a1a1a; }
      tbody th { font-weight: 400; }
      tr { page-break-inside: avoid; }
      .number { text-align: right; padding-left: 5pt; }
      table.facts { width: auto; } table.facts th { font-weight: 700; padding-right: 14pt; white-space: nowrap; }
      .line { margin: 26pt 0 0 0; border-top: 0.5pt solid #1a1a1a; padding-top: 2pt; width: 70%; }
      img { max-width: 100%; }
      """;

  private Html() {}

  static String of(Paper paper) {
    return """
    <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>
    <meta name="description" content="%s"/><style>%s</style></head><body><h1>%s</h1>%s</body></html>
    """
        .formatted(
            paper.language().toLanguageTag(),
            text(paper.title()),
            text(paper.subject()),
            text(paper.subject()),
            STYLE,
            text(paper.title()),
            paper.blocks().stream().map(Html::block).collect(Collectors.joining("\n")));
  }

  static String block(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text) -> element("h" + level, text);
      case Block.Paragraph(var text) -> paragraphs(text);
      case Block.Bullets(var items) ->
          "<ul>%s</ul>"
              .formatted(
                  items.stream().map(item -> element("li", item)).collect(Collectors.joining()));
      case Block.Facts(var facts) -> facts(facts);
      case Block.Table table -> table(table);
      case Block.Drawing(var svg, var description) -> drawing(svg, description);
      case Block.Signatures(var parties) ->
          parties.stream()
              .map(party -> "<p class=\"line\">%s</p>".formatted(text(party)))
              .collect(Collectors.joining());
    };
  }

  /// Line breaks that people typed are kept; an empty line begins a new paragraph.
  private static String paragraphs(String written) {
    return written
        .strip()
        .lines()
        .collect(Collectors.joining("\n"))
        .transform(all -> List.of(all.split("\n\\s*\n")))
        .stream()
        .map(one -> "<p>%s</p>".formatted(text(one).replace("\n", "<br/>")))
        .collect(Collectors.joining());
  }

  private static String facts(List<Paper.Fact> facts) {
    return facts.stream()
        .map(fact ->
            "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                .formatted(text(fact.name()), text(fact.value()).replace("\n", "<br/>")))
        .collect(Collectors.joining("", "<table class=\"facts\"><tbody>", "</tbody></table>"));
  }

  private static String table(Block.Table table) {
    var head = new StringBuilder();
    for (var column : table.columns())
      head.append("<th scope=\"col\"%s>%s</th>".formatted(look(column), text(column.name())));
    var body = new StringBuilder();
    for (var row : table.rows()) {
      body.append("<tr>");
      for (int at = 0; at < row.size(); at++) {
        var cell = text(row.get(at)).replace("\n", "<br/>");
        var look = look(table.columns().get(at));
        body.append(
            at == 0
                ? "<th scope=\"row\"%s>%s</th>".formatted(look, cell)
                : "<td%s>%s</td>".formatted(look, cell));
      }
      body.append("</tr>");
    }
    return "<table><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
        .formatted(text(table.caption()), head, body);
  }

  private static String look(Paper.Column column) {
    return column.alignment() == Alignment.NUMBER ? " class=\"number\"" : "";
  }

  private static String drawing(String svg, String description) {
    return "<p class=\"drawing\"><img alt=\"%s\" src=\"data:image/svg+xml;base64,%s\"/></p>"
        .formatted(text(description), Base64.getEncoder().encodeToString(svg.getBytes(UTF_8)));
  }

  private static String element(String name, String content) {
    return "<%s>%s</%s>".formatted(name, text(content), name);
  }

  /// Signs that no XML may hold are left out.
  static String text(String any) {
    return HtmlUtils.htmlEscape(any.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""), "UTF-8");
  }
}
