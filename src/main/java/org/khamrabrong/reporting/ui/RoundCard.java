package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Supplier;
import org.khamrabrong.document.report.MemoRequest;
import org.khamrabrong.document.ui.MemoOffer;
import org.khamrabrong.document.ui.PaperLinks;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.reporting.ReportState;
import org.khamrabrong.reporting.RoundRow;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;

/** One round's report in a few lines, and the whole of it one click away. */
class RoundCard extends Card {

    RoundCard(AgreementId agreement, RoundRow round, Supplier<ReportSheet> sheet, boolean open) {
        Formats formats = Words.formats();
        RoundRow.Delivery delivery = round.delivery();
        RoundRow.SelfScore self = round.self();
        Div head = new Div(
                new H2(getTranslation("reporting.round", round.round(), round.months())),
                new Badge(tone(round.state()), getTranslation("reporting.state." + round.state())));
        head.addClassName("k-row");
        if (round.late()) {
            head.add(new Badge(Tone.ERROR, getTranslation("reporting.late")));
        }
        add(
                head,
                new Particulars()
                        .line(getTranslation("reporting.due"), formats.date(round.dueOn()))
                        .line(
                                getTranslation("reporting.deliveredAt"),
                                formats.dateTime(delivery == null ? null : delivery.at()))
                        .line(getTranslation("reporting.selfTotal"), formats.score(self == null ? null : self.total()))
                        .line(getTranslation("reporting.band"), self == null ? null : self.band()),
                new PaperLinks(
                                getTranslation("reporting.paper.title"),
                                ReportDownload.address(agreement, round.round()))
                        .with(() -> memo(sheet.get())));
        if (self != null) {
            ReportSheet scored = sheet.get();
            TotalWords.note(getTranslation("reporting.selfTotal"), scored.scores())
                    .ifPresent(this::add);
            add(new TotalsExplanation(
                    getTranslation("scorecard.explanation.total"), scored.content(), scored.scores()));
        }
        Details details = new Details(getTranslation("reporting.round.open"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new ReportReading(sheet.get(), number -> null));
            }
        });
        add(details);
        details.setOpened(open);
    }

    private static MemoOffer memo(ReportSheet sheet) {
        return new MemoOffer(
                sheet.agreement(),
                MemoRequest.Kind.SELF_ASSESSMENT,
                sheet.round().round(),
                sheet.unit(),
                sheet.fiscalYear());
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case REPORTING -> Tone.NEUTRAL;
            case REPORTED -> Tone.INFO;
            case DELIVERED, CLOSED -> Tone.DONE;
        };
    }
}
