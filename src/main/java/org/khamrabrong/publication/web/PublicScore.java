package org.khamrabrong.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.springframework.web.util.UriUtils;

/**
 * An indicator's score, how it came about, and the way from the one to the other and back; either place has an address.
 *
 * @param lines of the derivation; empty where there is none
 */
record PublicScore(
        String number, @Nullable String name, String result, String score, String weighted, List<String> lines) {

    static PublicScore of(Indicator indicator, IndicatorScore score, Reader reader) {
        Formats formats = reader.formats();
        return new PublicScore(
                indicator.number(),
                indicator.name(),
                formats.number(score.result()),
                formats.score(score.score()),
                formats.score(score.weighted()),
                score.explanation().stream().map(reader.wording()::say).toList());
    }

    /** Of an indicator that the result does not know. */
    static PublicScore none(Indicator indicator) {
        String nothing = Formats.NOTHING;
        return new PublicScore(indicator.number(), indicator.name(), nothing, nothing, nothing, List.of());
    }

    public boolean isDerived() {
        return !lines.isEmpty();
    }

    public String place() {
        return "score-" + number;
    }

    public String derivation() {
        return "derivation-" + number;
    }

    public String toPlace() {
        return to(place());
    }

    public String toDerivation() {
        return to(derivation());
    }

    private static String to(String place) {
        return "#" + UriUtils.encode(place, StandardCharsets.UTF_8);
    }
}
