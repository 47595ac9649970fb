package dk.klynge.documents.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// The rules of Danish time since 1996, as every calendar file brings them along. They are written
/// here because the zone that ical4j holds for Copenhagen calls itself Berlin and begins in 1893.
final class DanishTime {

  static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

  private DanishTime() {}

  static VTimeZone zone() {
    var summer =
        new Daylight(
            new PropertyList(
                List.of(
                    new TzName("CEST"),
                    new TzOffsetFrom(WINTER),
                    new TzOffsetTo(SUMMER),
                    new DtStart<>(LocalDateTime.of(1996, 3, 31, 2, 0)),
                    new RRule<>("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))));
    var winter =
        new Standard(
            new PropertyList(
                List.of(
                    new TzName("CET"),
                    new TzOffsetFrom(SUMMER),
                    new TzOffsetTo(WINTER),
                    new DtStart<>(LocalDateTime.of(1996, 10, 27, 3, 0)),
                    new RRule<>("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))));
    return new VTimeZone(
        new PropertyList(List.of(new TzId(ZONE.getId()))),
        new ComponentList<>(List.of(summer, winter)));
  }
}
