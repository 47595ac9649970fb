package dk.klynge.development.support;

import dk.klynge.development.Consultants;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportVisits;
import dk.klynge.development.SupportVisits.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// How many hours each consultant has given and promised, month by month, against what they have.
@Component
class Load {

  static final int MONTHS = 3;

  private final Consultants consultants;
  private final SupportVisits visits;

  Load(Consultants consultants, SupportVisits visits) {
    this.consultants = consultants;
    this.visits = visits;
  }

  /// @param months the hours of this month and those after
  /// @param awayVisits visits that are planned on a day when they are away
  record Line(Consultant consultant, List<BigDecimal> months, List<Visit> awayVisits) {

    boolean isOver(int month) {
      return months.get(month).compareTo(consultant.capacity()) > 0;
    }
  }

  List<Line> on(LocalDate today) {
    var first = today.withDayOfMonth(1);
    var all = visits.between(first, first.plusMonths(MONTHS));
    return consultants.on(today).stream().map(one -> line(one, all, first)).toList();
  }

  private static Line line(Consultant one, List<Visit> all, LocalDate first) {
    var own = all.stream().filter(visit -> visit.consultant().equals(one.id())).toList();
    var months =
        IntStream.range(0, MONTHS).mapToObj(month -> hours(own, first.plusMonths(month))).toList();
    var away = own.stream().filter(visit -> visit.isOpen() && one.isAwayOn(visit.day())).toList();
    return new Line(one, months, away);
  }

  private static BigDecimal hours(List<Visit> own, LocalDate month) {
    return own.stream()
        .filter(visit -> visit.day().withDayOfMonth(1).equals(month))
        .map(Visit::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
