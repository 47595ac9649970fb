package dk.klynge.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// PDF/UA-1 and PDF/A-3a by way of HTML, which the library tags for screen readers.
final class Pdf {

  private static final String FAMILY = "Plex";

  private final byte[] regular = font("IBMPlexSans-Regular.ttf");
  private final byte[] bold = font("IBMPlexSans-SemiBold.ttf");

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  Pdf() {
    XRLog.setLoggingEnabled(false);
  }

  byte[] of(String html) {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    // PDF/A wants to know what a colour means.
    builder.useColorProfile(colours);
    builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withHtmlContent(html, null);
    builder.withProducer("Klynge");
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] font(String name) {
    try (var in = Pdf.class.getResourceAsStream("/fonts/" + name)) {
      if (in == null)
        throw new IllegalStateException("The font " + name + " is not in the program; build it");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
