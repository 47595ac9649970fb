package dk.klynge.staffing.applying;

import dk.klynge.staffing.WhoLooked.Looked;
import dk.klynge.staffing.applying.Files.File;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the applicant's pages show. Templates only read.
final class ApplyPages {

  private ApplyPages() {}

  /// @param orders campaigns in which there are several wishes to put in order
  record ListPage(List<Item> items, List<Choice> orders) {}

  record Choice(String value, String text) {}

  record Item(String id, String campaign, String area, String status, boolean draft, int wishes) {}

  /// @param state how the post stands, ready to show
  record Wish(String heading, String state) {}

  /// @param looks who has looked, by capacity
  record ShowPage(
      Item item,
      String number,
      Optional<Instant> submitted,
      Optional<Instant> changed,
      String email,
      String statement,
      List<Wish> wishes,
      List<String> news,
      List<File> files,
      List<Looked> looks,
      boolean mayChange,
      boolean mayWithdraw) {}

  /// @param fixed the deadline has passed after it was handed in
  record Offer(String id, String heading, String deadline, String rank, boolean fixed) {}

  /// @param id and version of the application that is changed; empty for a new one
  record FormPage(
      String token,
      String id,
      int version,
      String campaign,
      String area,
      String campaignName,
      String areaName,
      boolean handedIn,
      boolean textFixed,
      List<Offer> offers,
      String email,
      String statement,
      List<File> files,
      List<String> removed,
      Map<String, String> errors) {}

  record NotPage(String heading, String reason) {}

  /// @param now the application as it is; empty where it is gone
  record ConflictPage(Optional<String> now, String statement, List<String> wishes) {}
}
