package org.khamrabrong.scoring;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.MessageKey;

/** A reported figure that its measure cannot use: which one, why, and what stood there. */
final class UnusableFigure extends RuntimeException {

    private static final int MOST_SHOWN = 60;
    private static final String FIGURE_WORD = "figure.";
    private static final int FIGURE = 1;
    private static final int SHOWN = 3;
    private static final int REASON = 4;

    private final String field;
    private final String reason;
    private final String shown;

    UnusableFigure(String field, String reason, @Nullable Object reported) {
        super(field + ": " + reason, null, false, false);
        this.field = field;
        this.reason = reason;
        String text = String.valueOf(reported);
        this.shown = "“" + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text) + "”";
    }

    Finding at(Indicator indicator) {
        return Finding.spelled(
                Code.RESULT_INVALID,
                indicator.number(),
                indicator.number(),
                new MessageKey(FIGURE_WORD + topField()),
                field,
                shown,
                new MessageKey("reason." + reason));
    }

    private String topField() {
        return field.split("[.\\[]", 2)[0];
    }

    /** Of a finding that {@link #at} made. */
    static FigureProblem problem(Finding finding) {
        String figure = ((MessageKey) finding.arguments().get(FIGURE)).key().substring(FIGURE_WORD.length());
        return new FigureProblem(figure, finding.arguments().get(SHOWN).toString(), (MessageKey)
                finding.arguments().get(REASON));
    }
}
