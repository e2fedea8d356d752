package org.khamrabrong.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.TotalLines;

/** The published result: total, what of the indicators it speaks for where not for all, band, the score of each dimension, and how they came about. */
record PublicResult(String total, String partial, String band, List<Score> dimensions, List<Part> parts) {

    record Score(String name, String score) {}

    /** Of the derivation: of which total, and its lines. */
    record Part(String heading, List<String> lines) {}

    static PublicResult of(PublishedAgreement published, Reader reader) {
        AgreementPackage content = published.shown().content();
        ScoreSheet scores = published.shown().scores();
        List<Part> parts = new ArrayList<>();
        parts.add(part(reader.say("language.explanation.whole"), TotalLines.of(content, scores), reader));
        Map<String, List<Line>> lines = TotalLines.byDimension(content, scores);
        List<Score> dimensions = new ArrayList<>();
        scores.dimensions().forEach(dimension -> {
            String name = PublicTable.nameOf(content, dimension.code());
            dimensions.add(new Score(name, reader.formats().score(dimension.score())));
            parts.add(part(
                    reader.say("language.explanation.dimension", name),
                    lines.getOrDefault(dimension.code(), List.of()),
                    reader));
        });
        return new PublicResult(
                reader.formats().score(scores.total()),
                scores.isPartial() ? reader.say("publication.partial", scores.scored(), scores.counting()) : "",
                scores.reached() == null ? Formats.NOTHING : scores.reached().name(),
                dimensions,
                parts);
    }

    private static Part part(String heading, List<Line> lines, Reader reader) {
        return new Part(heading, lines.stream().map(reader.wording()::say).toList());
    }
}
