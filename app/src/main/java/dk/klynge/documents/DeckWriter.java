package dk.klynge.documents;

/// Makes files of a [Deck].
public interface DeckWriter {

  /// Office Open XML in 16:9, in which people go on working: each title is a title to screen
  /// readers, too, and the notes are notes.
  byte[] pptx(Deck deck);
}
