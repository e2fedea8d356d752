package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.evaluation.AppealRow;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.ReportedFigures;
import org.khamrabrong.scorecard.TotalWords;

/** What the unit holds against its result and what the committee decided, with the figures before and after. */
class AppealCard extends Card {

    /** What it says of the whole, where each indicator that it speaks of has a card of its own. */
    AppealCard(AppealRow appeal) {
        super(Words.say("evaluation.appeal"));
        say("evaluation.appeal.by", appeal.appeal());
    }

    AppealCard(AppealRow appeal, EvaluationSheet sheet) {
        this(appeal);
        appeal.items().forEach(item -> item(item, sheet));
        if (appeal.decision() != null) {
            say(appeal.decided() ? "evaluation.appeal.decidedBy" : "evaluation.appeal.proposedBy", appeal.decision());
        }
        if (appeal.decided()) {
            add(new Paragraph(getTranslation(
                    "evaluation.appeal.totals",
                    Words.formats().score(appeal.totalBefore()),
                    TotalWords.of(sheet.committee()))));
        }
    }

    private void say(String key, Said said) {
        Span about = new Span(getTranslation(key, said.by(), Words.formats().dateTime(said.at())));
        about.addClassNames("k-quiet", "k-small");
        Paragraph words = new Paragraph(said.words());
        words.addClassName("k-preserve");
        add(about, words);
    }

    private void item(AppealRow.Item item, EvaluationSheet sheet) {
        sheet.content().indicator(item.number()).ifPresent(indicator -> {
            Paragraph reason = new Paragraph(item.reason());
            reason.addClassName("k-preserve");
            add(new H3(item.number() + " " + indicator.title()), reason);
            if (item.answer() != null) {
                boolean changed = item.after() != null && !item.after().equals(item.before());
                add(new Paragraph(getTranslation(
                        changed ? "evaluation.appeal.changed" : "evaluation.appeal.kept", item.answer())));
                if (changed) {
                    add(
                            new Span(getTranslation("evaluation.appeal.before")),
                            new ReportedFigures(indicator, item.before()),
                            new Span(getTranslation("evaluation.appeal.after")),
                            new ReportedFigures(indicator, item.after()));
                }
            }
        });
    }
}
