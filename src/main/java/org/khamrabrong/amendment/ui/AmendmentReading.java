package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khamrabrong.amendment.AmendmentRow;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.reporting.ui.EvidenceList;
import org.khamrabrong.scorecard.Differences;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageDifferences;

/** A request to be read: why, from when, what shows it, and everything old and new side by side. */
final class AmendmentReading extends Div {

    private final transient Organization organization;
    private final transient Function<String, Component> beside;

    AmendmentReading(AmendmentSheet sheet, Organization organization) {
        this(sheet, organization, item -> new Span());
    }

    /** @param beside what stands at an item of the request, as {@link PaperItems} names it */
    AmendmentReading(AmendmentSheet sheet, Organization organization, Function<String, Component> beside) {
        this.organization = organization;
        this.beside = beside;
        addClassName("k-page-content");
        AgreementPackage after = Optional.ofNullable(sheet.contents().agreed())
                .orElse(sheet.contents().proposed());
        add(asked(sheet));
        if (sheet.row().decided() != null) {
            add(decided(sheet.row().decided()));
        }
        add(
                new WeightsCard(sheet.contents().base(), after),
                differences(sheet.contents().base(), after));
    }

    private Card differences(AgreementPackage before, AgreementPackage after) {
        Card card = new Card(say("amendment.differences"));
        PackageDifferences.between(before, after)
                .forEach(difference -> card.add(
                        new Differences(List.of(difference), say("amendment.before"), say("amendment.after")),
                        beside.apply(difference.number())));
        return card;
    }

    private Card asked(AmendmentSheet sheet) {
        AmendmentRow.Asked asked = sheet.row().asked();
        Particulars particulars = new Particulars()
                .line(say("amendment.state"), AmendmentWords.badge(sheet.row().state()))
                .line(
                        say("amendment.askedBy"),
                        say(
                                "amendment.byAt",
                                AmendmentWords.person(asked.by(), organization),
                                Words.formats().dateTime(asked.at())))
                .line(say("amendment.reason"), asked.reason())
                .line(say("amendment.round"), AmendmentWords.round(sheet.row().firstRound()))
                .line(say("amendment.evidence"), new EvidenceList(sheet.files(), AmendmentFileDownload.ADDRESS, null));
        return new Card(particulars, beside.apply(PaperItems.REQUEST));
    }

    private Card decided(AmendmentRow.Decided decided) {
        return new Card(
                say("amendment.decision"),
                new Particulars()
                        .line(
                                say("amendment.decidedBy"),
                                say(
                                        "amendment.byAt",
                                        AmendmentWords.person(decided.by(), organization),
                                        Words.formats().dateTime(decided.at())))
                        .line(say("amendment.decisionReason"), decided.reason()));
    }
}
