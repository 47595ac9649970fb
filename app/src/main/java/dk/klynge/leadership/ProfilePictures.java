package dk.klynge.leadership;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/// Draws the cluster teams' profile of a day as a picture that leads on.
public interface ProfilePictures {

  /// @param marks by an area's code: where its field leads and what is said of it
  ProfilePicture draw(LocalDate day, Locale language, Function<String, Mark> marks);

  /// @param note a few words about the area, such as its state; may be empty
  /// @param isStrong lifts the field out of the others, for what `note` also says in words
  record Mark(String url, String note, boolean isStrong) {}
}
