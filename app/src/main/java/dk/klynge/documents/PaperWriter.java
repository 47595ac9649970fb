package dk.klynge.documents;

/// Makes files of a [Paper].
public interface PaperWriter {

  /// PDF/UA-1 and PDF/A-3a: tagged, with every font inside, readable by screen readers.
  byte[] pdf(Paper paper);

  /// Office Open XML, with real headings and tables, in which people go on writing.
  byte[] docx(Paper paper);
}
