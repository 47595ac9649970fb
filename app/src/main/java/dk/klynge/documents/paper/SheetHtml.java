package dk.klynge.documents.paper;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A paper as the HTML of a sheet to hang on a door.
final class SheetHtml {

  private static final String STYLE =
      """
      @page { size: A4; margin: 12mm 0 12mm 0;
        @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt Plex; color: #454545; padding-right: 16mm; } }
      @page :first { margin-top: 0; }
      body { font: 10pt/1.4 Plex; color: #1a1a1a; margin: 0; }
      .band { background: #004d6c; color: #ffffff; padding: 8mm 16mm 5mm 16mm; border-bottom: 2mm solid #f2b134; }
      .band p { margin: 0; font-size: 11pt; }
      .band h1 { font-size: 27pt; line-height: 1.15; margin: 1.5mm 0 2mm 0; }
      h2 { font-size: 12.5pt; line-height: 1.25; margin: 0 0 1.2mm 0; color: #004d6c; page-break-after: avoid; }
      p { margin: 0 0 1.6mm 0; }
      ul { margin: 0 0 1.6mm 0; padding-left: 4mm; }
      li { margin: 0 0 0.9mm 0; }
      .part { margin: 0 0 4mm 0; page-break-inside: avoid; }
      .first { background: #eef4f7; border-left: 1.6mm solid #004d6c; margin: 5mm 16mm 5mm 16mm; padding: 3.4mm 6mm 2mm 5mm; font-size: 11pt; }
      .first h2 { font-size: 16pt; }
      .between { margin: 0 16mm 0 16mm; }
      .left { float: left; width: 84.5mm; } .right { float: right; width: 84.5mm; }
      .foot { clear: both; margin: 0 16mm 0 16mm; border-top: 0.6mm solid #f2b134; padding: 3mm 0 0 0; page-break-inside: avoid; }
      .drawing { float: right; width: 31mm; margin: -7.5mm 0 0 8mm; }
      .drawing img { width: 31mm; height: 31mm; }
      table { border-collapse: collapse; width: 100%; margin: 0 0 1.6mm 0; }
      th, td { border-bottom: 0.3mm solid #bfbfbf; padding: 1mm 2mm 1mm 0; text-align: left; vertical-align: top; font-size: 9.5pt; }
      table.facts th { font-weight: 400; color: #454545; width: 50%; } table.facts td { font-weight: 700; }
      """;

  private SheetHtml() {}

  private record Sections(List<Block> lead, List<List<Block>> parts) {

    static Sections of(List<Block> blocks) {
      var sections = new Sections(new ArrayList<>(), new ArrayList<>());
      for (var block : blocks) {
        if (block instanceof Block.Heading(var level, _) && level == 2)
          sections.parts.add(new ArrayList<>());
        (sections.parts.isEmpty() ? sections.lead : sections.parts.getLast()).add(block);
      }
      return sections;
    }
  }

  static String of(Paper paper) {
    var sections = Sections.of(paper.blocks());
    return """
    <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>
    <meta name="description" content="%s"/><style>%s</style></head><body>
    <div class="band"><p>%s</p><h1>%s</h1>%s</div>%s</body></html>
    """
        .formatted(
            paper.language().toLanguageTag(),
            Html.text(paper.title()),
            Html.text(paper.subject()),
            Html.text(paper.subject()),
            STYLE,
            Html.text(paper.subject()),
            Html.text(paper.title()),
            blocks(sections.lead()),
            parts(sections.parts()));
  }

  private static String parts(List<List<Block>> parts) {
    var html = new StringBuilder();
    if (!parts.isEmpty()) html.append(part("first", parts.getFirst()));
    var between = SheetColumns.of(parts.stream().skip(1).filter(part -> !isFoot(part)).toList());
    html.append("<div class=\"between\">")
        .append(column("left", between.left()))
        .append(column("right", between.right()))
        .append("</div>");
    parts.stream()
        .skip(1)
        .filter(SheetHtml::isFoot)
        .forEach(part -> html.append(part("foot", part)));
    return html.toString();
  }

  private static String column(String side, List<List<Block>> parts) {
    return "<div class=\"%s\">%s</div>"
        .formatted(
            side, parts.stream().map(one -> part("part", one)).collect(Collectors.joining()));
  }

  private static boolean isFoot(List<Block> part) {
    return part.stream().anyMatch(Block.Drawing.class::isInstance);
  }

  private static String part(String look, List<Block> blocks) {
    return "<div class=\"%s\">%s</div>".formatted(look, blocks(blocks));
  }

  private static String blocks(List<Block> blocks) {
    return blocks.stream().map(Html::block).collect(Collectors.joining("\n"));
  }
}
