package dk.klynge.documents.paper;

import dk.klynge.documents.Paper;
import dk.klynge.documents.PaperWriter;
import org.springframework.stereotype.Component;

@Component
class Papers implements PaperWriter {

  private final Pdf pdf = new Pdf();

  @Override
  public byte[] pdf(Paper paper) {
    return pdf.of(Html.of(paper));
  }

  @Override
  public byte[] sheet(Paper paper) {
    return pdf.of(SheetHtml.of(paper));
  }

  @Override
  public byte[] docx(Paper paper) {
    return Docx.of(paper);
  }
}
