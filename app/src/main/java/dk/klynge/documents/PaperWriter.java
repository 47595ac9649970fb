package dk.klynge.documents;

/// Makes files of a [Paper].
public interface PaperWriter {

  /// The media type of what [#docx] makes.
  String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /// PDF/UA-1 and PDF/A-3a: tagged, with every font inside, readable by screen readers.
  byte[] pdf(Paper paper);

  /// The same as a sheet in colour that can hang on a door: the first section stands out, those
  /// between run in two columns, and the one with a drawing lies across the foot.
  ///
  /// A section begins with a heading of level 2; what stands before the first one is the lead, and
  /// the subject is printed above the title.
  byte[] sheet(Paper paper);

  /// Office Open XML, with real headings and tables, in which people go on writing.
  byte[] docx(Paper paper);
}
