package dk.klynge.documents.paper;

import dk.klynge.documents.Deck;
import dk.klynge.documents.Deck.Slide;
import dk.klynge.documents.DeckWriter;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.springframework.stereotype.Component;

/// Slides made on the two layouts that every program knows: a title, and a title with points.
@Component
class Pptx implements DeckWriter {

  private static final Dimension WIDE = new Dimension(960, 540);
  private static final Color INK = new Color(0x1a, 0x1a, 0x1a);
  private static final Color ACCENT = new Color(0x1a, 0x4b, 0x84);
  private static final Rectangle2D FIRST_TITLE = new Rectangle2D.Double(60, 150, 840, 120);
  private static final Rectangle2D FIRST_LINE = new Rectangle2D.Double(60, 290, 840, 90);
  private static final Rectangle2D TITLE = new Rectangle2D.Double(48, 28, 864, 84);
  private static final Rectangle2D BODY = new Rectangle2D.Double(48, 124, 864, 380);

  /// More lines than that are written smaller, so that they stay on the slide.
  private static final int FEW = 6;

  @Override
  public byte[] pptx(Deck deck) {
    try (var show = new XMLSlideShow()) {
      show.setPageSize(WIDE);
      var properties = show.getProperties().getCoreProperties();
      properties.setTitle(deck.title());
      properties.setSubjectProperty(deck.subtitle());
      properties.setCreator("Klynge");
      first(show, deck);
      for (var slide : deck.slides()) slide(show, slide, deck.language());
      var out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void first(XMLSlideShow show, Deck deck) {
    var slide = slide(show, SlideLayout.TITLE);
    var title = place(slide, Placeholder.CENTERED_TITLE, FIRST_TITLE);
    write(title, List.of(deck.title()), new Look(40, ACCENT, true), deck.language());
    title.setVerticalAlignment(VerticalAlignment.BOTTOM);
    var line = place(slide, Placeholder.SUBTITLE, FIRST_LINE);
    write(line, List.of(deck.subtitle()), new Look(22, INK, false), deck.language());
    line.setVerticalAlignment(VerticalAlignment.TOP);
  }

  private static void slide(XMLSlideShow show, Slide content, Locale language) {
    var slide = slide(show, SlideLayout.TITLE_AND_CONTENT);
    var title = place(slide, Placeholder.TITLE, TITLE);
    write(title, List.of(content.title()), new Look(32, ACCENT, true), language);
    title.setVerticalAlignment(VerticalAlignment.BOTTOM);
    var body = slide.getPlaceholder(1);
    body.setAnchor(BODY);
    var size = content.points().size() > FEW ? 18.0 : 24.0;
    write(body, content.points(), new Look(size, INK, false), language);
    body.setVerticalAlignment(VerticalAlignment.TOP);
    notes(show, slide, content.notes(), language);
  }

  private static XSLFSlide slide(XMLSlideShow show, SlideLayout kind) {
    return show.createSlide(show.getSlideMasters().getFirst().getLayout(kind));
  }

  private static XSLFTextShape place(XSLFSlide slide, Placeholder kind, Rectangle2D where) {
    for (var shape : slide.getPlaceholders())
      if (shape.getTextType() == kind) {
        shape.setAnchor(where);
        return shape;
      }
    throw new IllegalStateException("The layout has no place for " + kind);
  }

  private static void notes(
      XMLSlideShow show, XSLFSlide slide, List<String> notes, Locale language) {
    if (notes.isEmpty()) return;
    var page = show.getNotesSlide(slide);
    for (var shape : page.getPlaceholders())
      if (shape.getTextType() == Placeholder.BODY)
        write(shape, notes, new Look(12, INK, false), language);
      // The library's master brings the day on which it was drawn.
      else if (shape.getTextType() == Placeholder.DATETIME) page.removeShape(shape);
  }

  private record Look(double size, Color colour, boolean bold) {}

  private static void write(XSLFTextShape shape, List<String> lines, Look look, Locale language) {
    shape.clearText();
    for (var line : lines) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setTextAlign(TextAlign.LEFT);
      var run = paragraph.addNewTextRun();
      run.setText(line.replaceAll("\\p{Cntrl}", " "));
      run.setFontSize(look.size());
      run.setFontColor(look.colour());
      run.setBold(look.bold());
      run.getRPr(true).setLang(language.getLanguage().equals("en") ? "en-GB" : "da-DK");
    }
  }
}
