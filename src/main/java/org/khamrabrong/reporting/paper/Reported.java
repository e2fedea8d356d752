package org.khamrabrong.reporting.paper;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.reporting.EntryState;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;

/** A report with what is reported by now, scored once. */
record Reported(ReportSheet sheet, AgreementPackage content, ScoreSheet scores, Lights lights) {

    static Reported of(ReportSheet sheet, Lights lights) {
        return new Reported(sheet, sheet.contentReported(), sheet.scoresReported(), lights);
    }

    @Nullable
    Result result(String number) {
        return content.results().get(number);
    }

    /** What was said on that indicator; a proposal from the round before says nothing. */
    String explanation(String number) {
        return sheet.item(number).state() == EntryState.OPEN
                ? ""
                : sheet.item(number).explanation();
    }
}
