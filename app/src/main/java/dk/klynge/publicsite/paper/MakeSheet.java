package dk.klynge.publicsite.paper;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Block;
import dk.klynge.publicsite.HousePage.Group;
import dk.klynge.ui.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Writes a fact sheet: the same facts for everybody, and what they mean for the one who reads it.
@Component
public class MakeSheet {

  private final MessageSource messages;
  private final Municipality municipality;

  public MakeSheet(MessageSource messages, Municipality municipality) {
    this.messages = messages;
    this.municipality = municipality;
  }

  public Paper of(Sheet sheet) {
    var saying = new Saying(messages, sheet.language());
    var facts = new StructureFacts(saying, sheet.house());
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(where(sheet, saying)));
    blocks.addAll(facts.first());
    var group = group(sheet);
    var led = group.map(MakeSheet::led).orElse(Led.ALONE);
    if (group.filter(MakeSheet::isNetwork).isPresent()) blocks.addAll(network(saying));
    else blocks.addAll(what(saying, sheet.audience(), led));
    blocks.addAll(meaning(sheet, saying, led));
    blocks.addAll(facts.today());
    blocks.addAll(facts.leaders());
    blocks.addAll(facts.dates());
    blocks.addAll(foot(sheet, saying));
    return new Paper(sheet.house().name(), subject(sheet, saying), sheet.language(), blocks);
  }

  private String subject(Sheet sheet, Saying saying) {
    var title = saying.say("publicsite.sheet.title." + sheet.audience().code());
    return municipality.name().isEmpty() ? title : municipality.name() + " · " + title;
  }

  private static String where(Sheet sheet, Saying saying) {
    var house = sheet.house();
    var type = saying.say("organisation.type." + house.type());
    return house.address().isEmpty() ? type : type + " · " + house.address();
  }

  /// The cluster that matters to the reader: where a change has been decided, the one to come.
  private static Optional<Group> group(Sheet sheet) {
    var change = sheet.house().change();
    return Optional.ofNullable(change == null ? sheet.house().cluster() : change.to());
  }

  private static List<Block> network(Saying saying) {
    return List.of(
        saying.heading("publicsite.sheet.what.of-network"),
        saying.paragraph("publicsite.sheet.what.network"));
  }

  /// A leader who is alone is in no team yet.
  private static List<Block> what(Saying saying, Audience audience, Led led) {
    var told = audience == Audience.LEADERS && led == Led.ALONE ? Audience.STAFF : audience;
    return List.of(
        saying.heading("publicsite.sheet.what"),
        saying.paragraph("publicsite.sheet.what." + told.code()));
  }

  private static Led led(Group group) {
    return isNetwork(group) ? Led.ALONE : Led.TOGETHER;
  }

  private static boolean isNetwork(Group group) {
    return group.kind().equals("network");
  }

  private static List<Block> meaning(Sheet sheet, Saying saying, Led led) {
    return switch (sheet.audience()) {
      case PARENTS -> new ForParents(saying, sheet.house()).say(led);
      case STAFF -> new ForStaff(saying, sheet.house()).say(led);
      case LEADERS -> new ForLeaders(saying, sheet).say(led);
    };
  }

  private List<Block> foot(Sheet sheet, Saying saying) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        saying.heading(
            sheet.audience() == Audience.PARENTS ? "publicsite.ask-whom" : "publicsite.sheet.ask"));
    blocks.add(
        new Block.Drawing(
            QrCode.svg(sheet.address()), saying.say("publicsite.sheet.qr", sheet.address())));
    var contact = sheet.house().passages().get("contact");
    if (sheet.audience() == Audience.PARENTS && contact != null)
      blocks.addAll(Passages.blocks(contact));
    else blocks.add(saying.paragraph("publicsite.sheet.ask." + sheet.audience().code()));
    blocks.add(saying.paragraph("publicsite.sheet.scan", sheet.address()));
    var desk =
        Stream.of(municipality.phone(), municipality.email())
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" · "));
    if (!desk.isEmpty()) blocks.add(saying.paragraph("publicsite.sheet.desk", desk));
    blocks.add(saying.paragraph("publicsite.updated", saying.day(sheet.day())));
    return blocks;
  }

  /// What the file is called, in the language of the sheet.
  public String fileName(Sheet sheet) {
    var saying = new Saying(messages, sheet.language());
    return "%s-%s-%s.pdf"
        .formatted(
            FileNames.of(sheet.house().name()),
            saying.say("publicsite.sheet.file." + sheet.audience().code()),
            sheet.language().getLanguage());
  }
}
