package dk.klynge.publicsite.paper;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Block;
import dk.klynge.publicsite.HousePage;
import dk.klynge.publicsite.HousePage.Change;
import dk.klynge.publicsite.HousePage.Group;
import dk.klynge.publishing.published.PublicDates.PublicDate;
import java.util.ArrayList;
import java.util.List;

/// What is the same for all who read a sheet of the institution.
record StructureFacts(Saying saying, HousePage house) {

  /// What stands out: the change that has been decided, or else the cluster of today.
  List<Block> first() {
    var change = house.change();
    return change == null ? unchanged() : changed(change);
  }

  private List<Block> changed(Change change) {
    var blocks = new ArrayList<Block>();
    blocks.add(saying.heading("publicsite.change.from", saying.day(change.day())));
    var from = house.cluster() == null ? "" : house.cluster().name();
    var to = change.to();
    blocks.add(
        saying.paragraph("publicsite.change." + change.kind(), from, to == null ? "" : to.name()));
    if (to != null) blocks.addAll(company(to));
    if (change.conditions() > 0)
      blocks.add(saying.paragraph("publicsite.conditions", change.conditions()));
    blocks.add(new Block.Paragraph(change.decision()));
    return blocks;
  }

  private List<Block> company(Group group) {
    if (group.others().isEmpty()) return List.of();
    var names = saying.list(group.others().stream().map(HousePage.Link::name).toList());
    return List.of(saying.paragraph("publicsite.sheet.with", group.name(), names));
  }

  private List<Block> unchanged() {
    var blocks = new ArrayList<>(cluster());
    blocks.add(saying.paragraph("publicsite.change.none"));
    return blocks;
  }

  /// The cluster of today, where something else stands out.
  List<Block> today() {
    return house.change() == null ? List.of() : cluster();
  }

  private List<Block> cluster() {
    var blocks = new ArrayList<Block>();
    blocks.add(saying.heading("publicsite.today"));
    var group = house.cluster();
    if (group == null) blocks.add(saying.paragraph("publicsite.today.none"));
    else {
      var part = saying.say("publicsite.today.in." + group.kind());
      blocks.add(new Block.Paragraph(part + " " + group.name() + "."));
      blocks.addAll(company(group));
    }
    return blocks;
  }

  List<Block> leaders() {
    if (house.leaders().isEmpty()) return List.of();
    return List.of(
        saying.heading("publicsite.leaders"),
        new Block.Facts(house.leaders().stream().map(this::leader).toList()));
  }

  private Paper.Fact leader(HousePage.Leader leader) {
    var post = saying.say("organisation.role." + leader.kind());
    var name = leader.name().isEmpty() ? saying.say("publicsite.vacant") : leader.name();
    return new Paper.Fact(post + ", " + leader.place(), name);
  }

  List<Block> dates() {
    if (house.dates().isEmpty()) return List.of();
    return List.of(
        saying.heading("publicsite.dates"),
        new Block.Facts(house.dates().stream().map(this::date).toList()));
  }

  private Paper.Fact date(PublicDate date) {
    var first = saying.day(date.first());
    var days = date.last().equals(date.first()) ? first : first + " – " + saying.day(date.last());
    return new Paper.Fact(
        date.name(),
        date.provisional() ? days + " " + saying.say("publicsite.date.provisional") : days);
  }
}
