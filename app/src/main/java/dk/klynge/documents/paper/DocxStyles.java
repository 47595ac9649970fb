package dk.klynge.documents.paper;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles by which Word knows what is a title, a heading and a caption.
final class DocxStyles {

  private DocxStyles() {}

  static void addTo(XWPFDocument document, Locale language) {
    var styles = document.createStyles();
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Calibri");
    fonts.setHAnsi("Calibri");
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(language.toLanguageTag());
    add(styles, "Title", "Title", 36, -1);
    add(styles, "Heading2", "heading 2", 28, 1);
    add(styles, "Heading3", "heading 3", 24, 2);
    add(styles, "Heading4", "heading 4", 22, 3);
    add(styles, "Caption", "caption", 20, -1);
  }

  /// @param halfPoints size of the letters
  /// @param outline level in the navigation of the document, from 0; none where negative
  private static void add(XWPFStyles styles, String id, String name, int halfPoints, int outline) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(240));
    spacing.setAfter(BigInteger.valueOf(80));
    if (outline >= 0) paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style));
  }
}
