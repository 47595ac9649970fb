package dk.klynge.staffing.scheduling;

import dk.klynge.engine.scheduling.Clash;
import dk.klynge.engine.scheduling.Taken;
import dk.klynge.staffing.scheduling.Scene.Told;
import dk.klynge.ui.Format;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/// What clashes, ready to be told: the key of a sentence and what it names.
@Component
class ClashWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

  private final Format format;

  ClashWords(Format format) {
    this.format = format;
  }

  Told of(Scene scene, Clash clash) {
    return switch (clash) {
      case Clash.Person(int one, int other, int person) ->
          new Told(
              "person", List.of(scene.people().get(person), name(scene, one), name(scene, other)));
      case Clash.Room(int one, int other) ->
          new Told("room", List.of(name(scene, one), name(scene, other)));
      case Clash.Away(int one, int person) ->
          new Told("away", List.of(scene.people().get(person), name(scene, one)));
      case Clash.Occupied(int one, int taken) ->
          occupied(scene, one, scene.agenda().taken().get(taken));
      case Clash.OutsideHours(int one) -> new Told("hours", List.of(name(scene, one)));
      case Clash.Moved(int one) -> new Told("hours", List.of(name(scene, one)));
    };
  }

  /// Who is met there in the other round is not said: it may be one of another area.
  private Told occupied(Scene scene, int interview, Taken taken) {
    var from = scene.clock(taken.from());
    return new Told(
        "taken",
        List.of(
            scene.meetings().get(interview).name(),
            Integer.toString(taken.room() + 1),
            scene.venues().get(taken.place()).name(),
            format.day(from.toLocalDate()),
            TIME.format(from),
            TIME.format(scene.clock(taken.until()))));
  }

  /// The same candidate may meet several committees, so the place is named too.
  private static String name(Scene scene, int interview) {
    var place = scene.venues().get(scene.agenda().interviews().get(interview).place());
    return scene.meetings().get(interview).name() + " (" + place.name() + ")";
  }
}
