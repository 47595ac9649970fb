package dk.klynge.staffing.redeployment;

import dk.klynge.staffing.Redeployments.Opening;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.redeployment.Ledger.Line;
import dk.klynge.staffing.redeployment.Offers.Offer;
import dk.klynge.staffing.redeployment.Standing.Category;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show. Templates only read.
final class RedeploymentPages {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private RedeploymentPages() {}

  record Option(String value, String text) {}

  record Heads(String category, int heads) {}

  /// @param place the post that they have or were offered; empty where there is none
  /// @param next when something happens next for this person
  record Row(
      UUID person,
      String name,
      String workplace,
      String area,
      String terms,
      String standing,
      String category,
      String place,
      Optional<LocalDate> next) {

    static Row of(Line line, Redeployment round) {
      var standing = line.standing();
      var place =
          switch (standing) {
            case APPOINTED, REDEPLOYED -> line.takenPlace();
            case OFFERED -> line.offerPlace();
            case LEAVING, AGREED, NOTICE, HEARING, ASKED, DECLINED, WAITING -> "";
          };
      return new Row(
          line.person(),
          line.name(),
          line.workplace(),
          line.areaName() == null ? "" : line.areaName(),
          line.terms(),
          standing.code(),
          standing.category().code(),
          place == null ? "" : place,
          nextOf(line, round));
    }
  }

  static Optional<LocalDate> nextOf(Line line, Redeployment round) {
    return Optional.ofNullable(
        switch (line.standing()) {
          case LEAVING -> line.leavingOn();
          case APPOINTED, REDEPLOYED -> line.fromDay();
          case AGREED -> line.agreedFrom();
          case NOTICE -> line.leavesOn();
          case OFFERED -> line.answerBy();
          case HEARING -> line.heardUntil();
          case ASKED, DECLINED -> round.effectiveOn();
          case WAITING -> lastDayOfWishes(round);
        });
  }

  static LocalDate lastDayOfWishes(Redeployment round) {
    return round.wishesUntil().atZone(COPENHAGEN).toLocalDate();
  }

  static List<Heads> heads(Balance balance) {
    return Arrays.stream(Category.values())
        .map(one -> new Heads(one.code(), balance.of(one)))
        .toList();
  }

  /// @param shown the rows that the filter leaves in
  record ListPage(
      Optional<Redeployment> round,
      List<Option> rounds,
      int start,
      List<Heads> heads,
      List<Row> shown,
      List<Option> categories,
      String category,
      Optional<LocalDate> wishesUntil) {}

  record FormPage(
      Map<String, String> values,
      Map<String, String> errors,
      List<Option> positions,
      List<Option> campaigns) {}

  record AddPage(
      Redeployment round,
      Map<String, String> values,
      Map<String, String> errors,
      List<Option> people) {}

  /// @param wishes in words, the dearest first
  /// @param hindrance why an accepted post is not in the register yet
  record PersonPage(
      Redeployment round,
      Line line,
      Row row,
      Wishes.Given given,
      List<String> wishes,
      List<Offer> offers,
      Optional<String> hindrance,
      boolean mayGiveNotice) {}

  /// One's own page.
  ///
  /// @param taken wished posts that are not vacant now
  /// @param chosen what stands in the five lists
  /// @param open whether wishes may be given now
  record MyPage(
      Redeployment round,
      Line line,
      Row row,
      List<Offer> offers,
      List<Opening> openings,
      List<Option> taken,
      List<Option> areas,
      List<String> chosen,
      Map<String, String> values,
      Map<String, String> errors,
      int version,
      boolean open,
      LocalDate until) {}
}
