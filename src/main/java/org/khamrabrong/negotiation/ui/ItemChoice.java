package org.khamrabrong.negotiation.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.DecimalText;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.negotiation.TypedTerms;
import org.khamrabrong.scoring.Point;

/**
 * What was chosen and typed on one item so far, valid or not.
 *
 * @param mode null before anything was chosen
 */
record ItemChoice(
        @Nullable Mode mode, String weight, String target, List<String> values, String reason, String question) {

    /** Takes what stands there, or puts something else in its place. */
    enum Mode {
        ACCEPT,
        OFFER
    }

    ItemChoice {
        weight = weight == null ? "" : weight;
        target = target == null ? "" : target;
        values = values == null ? List.of() : List.copyOf(values);
        reason = reason == null ? "" : reason;
        question = question == null ? "" : question;
    }

    /** Nothing chosen yet; an offer would begin with these terms. */
    static ItemChoice open(Terms present) {
        return new ItemChoice(
                null,
                present.weight().toPlainString(),
                present.target() == null ? "" : present.target().toPlainString(),
                present.points().stream()
                        .map(point -> point.value().toPlainString())
                        .toList(),
                "",
                "");
    }

    ItemChoice withMode(@Nullable Mode chosen) {
        return new ItemChoice(chosen, weight, target, values, reason, question);
    }

    ItemChoice withQuestion(String asked) {
        return new ItemChoice(mode, weight, target, values, reason, asked);
    }

    boolean offers() {
        return mode == Mode.OFFER;
    }

    /** The typed terms on the levels of that scale. */
    TypedTerms terms(List<Point> levels) {
        List<TypedTerms.Level> points = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            String value = i < values.size() ? values.get(i) : "";
            points.add(new TypedTerms.Level(
                    levels.get(i).score(), DecimalText.read(value).orElse(null)));
        }
        return new TypedTerms(
                DecimalText.read(weight).orElse(null), DecimalText.read(target).orElse(null), points);
    }
}
