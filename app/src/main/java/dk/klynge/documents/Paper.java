package dk.klynge.documents;

import java.util.List;
import java.util.Locale;

/// A document as its content: what is a heading, a paragraph, a table. [PaperWriter] makes an
/// accessible PDF or a Word document of it, so that both say the same.
///
/// @param title shown first and told by readers
/// @param subject one sentence on what it is, for the document's properties
public record Paper(String title, String subject, Locale language, List<Block> blocks) {

  public Paper {
    blocks = List.copyOf(blocks);
  }

  /// Texts are plain: nothing in them is markup.
  public sealed interface Block {

    /// @param level 2 to 4; the title is level 1
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {
      public Bullets {
        items = List.copyOf(items);
      }
    }

    /// Names and values, such as date and sender.
    record Facts(List<Fact> facts) implements Block {
      public Facts {
        facts = List.copyOf(facts);
      }
    }

    /// @param caption says what the table shows
    /// @param rows the first cell of each is its heading
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
      public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
      }
    }

    /// A drawing.
    ///
    /// @param svg without script and without references
    /// @param description what a person who cannot see it must know
    record Drawing(String svg, String description) implements Block {}

    /// Lines to be signed on.
    record Signatures(List<String> parties) implements Block {
      public Signatures {
        parties = List.copyOf(parties);
      }
    }
  }

  public record Fact(String name, String value) {}

  public record Column(String name, Alignment alignment) {}

  public enum Alignment {
    TEXT,
    NUMBER
  }
}
