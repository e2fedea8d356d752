package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.ui.AgreementNavigation;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.ReopeningRow;
import org.khamrabrong.evaluation.ReopeningState;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.ReportedFigures;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/** A published result that is looked at again: who says what, the figures and scores before and after, the versions that hold them. */
class ReopeningCard extends Card {

    private final transient EvaluationSheet sheet;

    ReopeningCard(ReopeningRow row, EvaluationSheet sheet) {
        super(Words.say("evaluation.reopening.number", row.number()));
        this.sheet = sheet;
        add(new Badge(tone(row.state()), getTranslation("evaluation.reopening.state." + row.state())));
        say("evaluation.reopening.asked", row.course().asked());
        say("evaluation.reopening.submitted", row.course().submitted());
        if (row.course().returned() != null) {
            add(new Message(
                    Tone.WARNING,
                    getTranslation("evaluation.reopening.returned", row.course().returned())));
        }
        row.change().items().forEach(this::add);
        if (row.change().totalAfter() != null) {
            add(new Paragraph(getTranslation(
                    "evaluation.reopening.totals",
                    Words.formats().score(row.change().totalBefore()),
                    Words.formats().score(row.change().totalAfter()))));
        }
        say("evaluation.reopening.ended." + row.state(), row.course().ended());
        add(versions(row.change(), sheet.subject().agreement()));
    }

    private static Tone tone(ReopeningState state) {
        return switch (state) {
            case PUBLISHED -> Tone.SEAL;
            case WITHDRAWN -> Tone.NEUTRAL;
            default -> Tone.INFO;
        };
    }

    private void say(String key, @Nullable Said said) {
        if (said == null) {
            return;
        }
        Span about = new Span(getTranslation(key, said.by(), Words.formats().dateTime(said.at())));
        about.addClassNames("k-quiet", "k-small");
        Paragraph words = new Paragraph(said.words());
        words.addClassName("k-preserve");
        words.setVisible(!said.words().isEmpty());
        add(new Div(about, words));
    }

    private void add(ReopeningRow.Item item) {
        sheet.content().indicator(item.number()).ifPresent(indicator -> {
            Div before = side("evaluation.appeal.before", indicator, item.before());
            Div after = side("evaluation.appeal.after", indicator, item.after());
            Div both = new Div(before, after);
            both.addClassName("k-form");
            add(new H3(item.number() + " " + indicator.title()), both);
        });
    }

    private Div side(String key, Indicator indicator, @Nullable Result result) {
        String score = Words.formats()
                .score(Trial.scored(sheet.content(), indicator.number(), result).score());
        Span name = new Span(getTranslation(key) + " · " + getTranslation("evaluation.reopening.score", score));
        name.addClassName("k-strong");
        return new Div(name, new ReportedFigures(indicator, result));
    }

    private Div versions(ReopeningRow.Change change, AgreementId agreement) {
        Div versions = new Div(AgreementNavigation.version(
                agreement,
                change.versionBefore(),
                getTranslation("evaluation.reopening.version.before", change.versionBefore())));
        if (change.versionAfter() != null) {
            versions.add(AgreementNavigation.version(
                    agreement,
                    change.versionAfter(),
                    getTranslation("evaluation.reopening.version.after", change.versionAfter())));
        }
        versions.addClassName("k-row");
        return versions;
    }
}
