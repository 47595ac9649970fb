package dk.klynge.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Numbers and days as Danes write them, in the language of the page; templates say
/// `${#format.day(…)}`. A missing value is shown as an en dash.
@Component("format")
public class Format {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final String NOTHING = "–";

  /// What a browser's own fields for days, hours and numbers can show.
  private static final Map<String, Pattern> SHOWN =
      Map.of(
          "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
          "time", Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?"),
          "number", Pattern.compile("-?\\d+([.]\\d+)?"));

  /// 1.234 in Danish, 1,234 in English.
  public String number(@Nullable Number value) {
    return value == null ? NOTHING : numbers(0, 0).format(value);
  }

  /// A number as a number, anything else as it is; for components, which take either.
  public String shown(@Nullable Object value) {
    return value instanceof Number number ? number(number) : Objects.toString(value, NOTHING);
  }

  /// What is put into a message: days as people write them, everything else as it is.
  public Object[] arguments(List<?> values) {
    return values.stream()
        .map(value -> value instanceof LocalDate day ? day(day) : value)
        .toArray();
  }

  /// With a fixed number of digits after the comma.
  public String decimal(@Nullable Number value, int digits) {
    return value == null ? NOTHING : numbers(digits, digits).format(value);
  }

  /// Metres as kilometres with two digits: 1,25 km.
  public String kilometres(@Nullable Number metres) {
    return metres == null ? NOTHING : numbers(2, 2).format(metres.doubleValue() / 1000) + " km";
  }

  public String percent(@Nullable Number share) {
    if (share == null) return NOTHING;
    return numbers(0, 1).format(share.doubleValue() * 100) + (danish() ? " %" : "%");
  }

  /// 22. november 2026 in Danish, 22 November 2026 in English.
  public String day(@Nullable LocalDate day) {
    return day == null ? NOTHING : written(day, danish() ? "d. MMMM yyyy" : "d MMMM yyyy");
  }

  /// 22.11.2026 in Danish, 22 Nov 2026 in English; for tables.
  public String shortDay(@Nullable LocalDate day) {
    return day == null ? NOTHING : written(day, danish() ? "dd.MM.yyyy" : "d MMM yyyy");
  }

  /// Day and clock in Danish time.
  public String moment(@Nullable Instant instant) {
    if (instant == null) return NOTHING;
    return written(
        instant.atZone(COPENHAGEN), danish() ? "dd.MM.yyyy 'kl.' HH.mm" : "d MMM yyyy HH:mm");
  }

  /// Hours of one day: kl. 13.00–15.00 in Danish, 13:00–15:00 in English.
  public String hours(LocalTime from, LocalTime until) {
    var clock = danish() ? "HH.mm" : "HH:mm";
    return (danish() ? "kl. " : "") + written(from, clock) + "–" + written(until, clock);
  }

  /// The type of a field: as asked for, but plain text where a field of that type would not show
  /// what was typed and so lose it.
  public String fieldType(@Nullable String type, @Nullable Object value) {
    var asked = Objects.toString(type, "text");
    var typed = Objects.toString(value, "");
    var shown = SHOWN.get(asked);
    return shown == null || typed.isEmpty() || shown.matcher(typed).matches() ? asked : "text";
  }

  private static String written(TemporalAccessor time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
  }

  private static NumberFormat numbers(int least, int most) {
    var format = NumberFormat.getNumberInstance(locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format;
  }

  private static Locale locale() {
    return danish() ? Language.DANISH : Locale.UK;
  }

  private static boolean danish() {
    return !LocaleContextHolder.getLocale().getLanguage().equals("en");
  }
}
