package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.Member;
import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The proposal as hearing material: which institutions shall be together, and where each is today.
@Component
class ProposalPaper {

  private final MessageSource messages;
  private final Format format;

  ProposalPaper(MessageSource messages, Format format) {
    this.messages = messages;
    this.format = format;
  }

  Paper of(Hearing hearing) {
    var proposal = hearing.proposal();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Facts(
            List.of(
                new Fact(say("decision.paper.proposal.name"), proposal.name()),
                new Fact(say("decision.paper.proposal.day"), format.day(proposal.day())),
                new Fact(
                    say("decision.paper.period"),
                    say(
                        "decision.paper.period.text",
                        format.day(hearing.first()),
                        format.day(hearing.last()))))));
    blocks.add(new Block.Paragraph(hearing.introduction()));
    blocks.add(new Block.Heading(2, say("decision.hearing.clusters")));
    for (var cluster : proposal.clusters()) blocks.addAll(cluster(cluster));
    return new Paper(
        say("decision.paper.proposal.title", hearing.title()),
        say("decision.paper.proposal.subject"),
        LocaleContextHolder.getLocale(),
        blocks);
  }

  private List<Block> cluster(ProposedCluster cluster) {
    var rows =
        cluster.members().stream().map(member -> List.of(member.name(), before(member))).toList();
    var columns =
        List.of(
            new Column(say("decision.hearing.column.institution"), Alignment.TEXT),
            new Column(say("decision.hearing.column.today"), Alignment.TEXT));
    return List.of(
        new Block.Heading(3, cluster.name()),
        new Block.Table(say("decision.hearing.cluster.caption", cluster.name()), columns, rows));
  }

  private static String before(Member member) {
    return member.before().isEmpty() ? "–" : member.before();
  }

  private String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }
}
