package dk.klynge.documents.paper;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// A Word document with styles, so that headings are headings to Word and to screen readers.
final class Docx {

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger bullets;

  private Docx(Paper paper) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(paper.title());
    properties.setSubjectProperty(paper.subject());
    properties.setCreator("Klynge");
    DocxStyles.addTo(document, paper.language());
    bullets = bulletList();
  }

  static byte[] of(Paper paper) {
    var docx = new Docx(paper);
    try (docx.document) {
      docx.styled("Title", paper.title());
      paper.blocks().forEach(docx::block);
      var out = new ByteArrayOutputStream();
      docx.document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(var level, var text) -> styled("Heading" + level, text);
      case Block.Paragraph(var text) -> write(document.createParagraph(), text);
      case Block.Bullets(var items) -> items.forEach(this::bullet);
      case Block.Facts(var facts) -> facts(facts);
      case Block.Table table -> table(table);
      // Word shows no SVG without a picture beside it; what must be known is in the words.
      case Block.Drawing(_, var description) -> write(document.createParagraph(), description);
      case Block.Signatures(var parties) -> parties.forEach(this::signature);
    }
  }

  private void styled(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    write(paragraph, text);
  }

  private void bullet(String item) {
    var paragraph = document.createParagraph();
    paragraph.setNumID(bullets);
    write(paragraph, item);
  }

  private void signature(String party) {
    var paragraph = document.createParagraph();
    paragraph.setSpacingBefore(700);
    write(paragraph, "_".repeat(48) + "\n" + party);
  }

  private static void write(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    var lines = text.strip().lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) run.addBreak();
      run.setText(lines.get(line).replaceAll("\\p{Cntrl}", ""), line);
    }
  }

  private void facts(List<Paper.Fact> facts) {
    if (facts.isEmpty()) return;
    var table = document.createTable(facts.size(), 2);
    for (int row = 0; row < facts.size(); row++) {
      bold(table.getRow(row).getCell(0), facts.get(row).name());
      cell(table.getRow(row).getCell(1), facts.get(row).value(), Alignment.TEXT);
    }
    document.createParagraph();
  }

  private void table(Block.Table content) {
    styled("Caption", content.caption());
    var columns = content.columns();
    XWPFTable table = document.createTable(content.rows().size() + 1, columns.size());
    table.setWidth("100%");
    // The first row is said again on each page, and read as headings.
    table.getRow(0).setRepeatHeader(true);
    for (int at = 0; at < columns.size(); at++)
      bold(table.getRow(0).getCell(at), columns.get(at).name());
    for (int row = 0; row < content.rows().size(); row++)
      for (int at = 0; at < columns.size(); at++)
        cell(
            table.getRow(row + 1).getCell(at),
            content.rows().get(row).get(at),
            columns.get(at).alignment());
    document.createParagraph();
  }

  private static void bold(XWPFTableCell cell, String text) {
    var run = cell.getParagraphs().getFirst().createRun();
    run.setBold(true);
    run.setText(text);
  }

  private static void cell(XWPFTableCell cell, String text, Alignment alignment) {
    var paragraph = cell.getParagraphs().getFirst();
    if (alignment == Alignment.NUMBER) paragraph.setAlignment(ParagraphAlignment.RIGHT);
    write(paragraph, text);
  }

  private BigInteger bulletList() {
    var list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    var level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(360));
    indent.setHanging(BigInteger.valueOf(360));
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }
}
