package dk.klynge.documents;

import java.util.List;
import java.util.Locale;

/// Slides as their content; [DeckWriter] makes a file of them. Texts are plain.
///
/// @param title of the whole, on the first slide and in the properties
/// @param subtitle where and when it is shown
public record Deck(String title, String subtitle, Locale language, List<Slide> slides) {

  public Deck {
    slides = List.copyOf(slides);
  }

  /// @param points what stands on the slide, one line each; few and short ones can be read
  /// @param notes what is said to it, which only the speaker sees
  public record Slide(String title, List<String> points, List<String> notes) {

    public Slide {
      points = List.copyOf(points);
      notes = List.copyOf(notes);
    }
  }
}
