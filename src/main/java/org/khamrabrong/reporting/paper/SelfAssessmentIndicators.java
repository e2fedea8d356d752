package org.khamrabrong.reporting.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.document.report.MissingScore;
import org.khamrabrong.document.report.PaperCriteria;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.language.FigureWords;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Facts.Fact;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Text;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.DimensionScore;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.TotalLines;

/** What was reported on each indicator: figures, score and how it came about, words, evidence; then the totals. */
final class SelfAssessmentIndicators {

    private static final BigDecimal KILOBYTE = new BigDecimal(1024);

    private final Reported reported;
    private final Says says;
    private final List<Block> blocks = new ArrayList<>();

    SelfAssessmentIndicators(Reported reported, Says says) {
        this.reported = reported;
        this.says = says;
    }

    List<Block> blocks() {
        blocks.add(Heading.of(2, says.say("reporting.paper.indicators")));
        reported.content().indicators().forEach(this::add);
        blocks.add(Heading.of(2, says.say("reporting.paper.totals")));
        blocks.add(Heading.of(3, says.say("language.explanation.whole")));
        blocks.add(says.lines(TotalLines.of(reported.content(), reported.scores())));
        for (DimensionScore dimension : reported.scores().dimensions()) {
            blocks.add(Heading.of(3, says.say("language.explanation.dimension", name(dimension.code()))));
            blocks.add(says.lines(TotalLines.of(reported.content(), reported.scores(), dimension)));
        }
        return blocks;
    }

    private void add(Indicator indicator) {
        IndicatorScore score = reported.scores().indicator(indicator.number()).orElseThrow();
        blocks.add(Heading.of(3, says.say("document.report.indicator", indicator.number(), indicator.title())));
        blocks.add(new Facts(Stream.of(agreed(indicator), figures(indicator), scored(indicator, score))
                .flatMap(List::stream)
                .toList()));
        blocks.add(Heading.of(4, says.say("scorecard.explanation")));
        blocks.add(says.lines(score.explanation()));
        blocks.add(Heading.of(4, says.say("reporting.paper.explanation")));
        blocks.add(Paragraph.of(says.or(reported.explanation(indicator.number()))));
        blocks.add(Heading.of(4, says.say("reporting.paper.evidence")));
        blocks.add(evidence(reported.sheet().item(indicator.number()).evidence()));
    }

    private List<Fact> agreed(Indicator indicator) {
        return List.of(
                fact("reporting.paper.weight", says.number(indicator.weight())),
                fact("reporting.paper.target", target(indicator)),
                fact("reporting.paper.criteria", PaperCriteria.inOneLine(indicator, says)));
    }

    private String target(Indicator indicator) {
        String target = says.number(indicator.target());
        return indicator.target() == null || indicator.unit() == null
                ? target
                : says.say("reporting.paper.measured", target, indicator.unit());
    }

    private List<Fact> figures(Indicator indicator) {
        return FigureWords.of(indicator, reported.result(indicator.number()), says::say).stream()
                .map(figure -> new Fact(figure.label(), Text.of(says.or(figure.words()))))
                .toList();
    }

    private List<Fact> scored(Indicator indicator, IndicatorScore score) {
        String words = score.hasScore()
                ? says.say("document.report.total", says.score(score.score()))
                : MissingScore.withoutScore(reported.result(indicator.number()), score, says);
        return List.of(fact("reporting.paper.score", words));
    }

    private Block evidence(List<EvidenceRow> files) {
        return files.isEmpty()
                ? Paragraph.of(says.say("reporting.paper.evidence.none"))
                : new Items(true, files.stream().map(this::line).toList());
    }

    private Text line(EvidenceRow file) {
        return Text.exact(file.file().fileName())
                .and(Text.of(" · "
                        + says.say(
                                "reporting.paper.evidence.about",
                                kilobytes(file.file().size()),
                                file.attachedBy(),
                                says.dateTime(file.attachedAt()))))
                .and(Text.exact("\nSHA-256 " + file.file().sha256()));
    }

    private String kilobytes(long bytes) {
        return says.number(new BigDecimal(bytes).divide(KILOBYTE, 1, RoundingMode.UP));
    }

    private String name(String code) {
        return reported.content().dimensions().stream()
                .filter(known -> known.code().equals(code) && known.name() != null)
                .map(known -> known.name())
                .findFirst()
                .orElse(code);
    }

    private Fact fact(String label, String words) {
        return new Fact(says.say(label), Text.of(words));
    }
}
