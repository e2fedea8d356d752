package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.document.report.MemoRequest;
import org.khamrabrong.document.ui.MemoOffer;
import org.khamrabrong.document.ui.PaperLinks;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.Side;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** One run or session: its dates, every item with its offers, the questions and the minutes. */
class RunCard extends Card {

    RunCard(NegotiationRow run, AgreementSnapshot agreement, People people) {
        Div head = new Div(new H2(NegotiationWords.run(run)), NegotiationWords.badge(run));
        head.addClassName("k-card-head");
        Formats formats = Words.formats();
        add(
                head,
                new Particulars()
                        .line(
                                getTranslation("negotiation.opened"),
                                formats.dateTime(run.course().openedAt()))
                        .line(
                                getTranslation("negotiation.closed"),
                                formats.dateTime(run.course().closedAt())));
        if (run.minutes() != null) {
            add(new MinutesCard(run.minutes(), people), papers(run, agreement));
        }
        if (!run.questions().isEmpty()) {
            add(new QuestionCard(run, people));
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("k-list");
        run.items().forEach(item -> items.add(entry(run, item, agreement.content(), people)));
        add(items);
    }

    private PaperLinks papers(NegotiationRow run, AgreementSnapshot agreement) {
        return new PaperLinks(
                        getTranslation("negotiation.minutes"), MinutesDownload.address(agreement.id(), run.number()))
                .with(() -> new MemoOffer(
                        agreement.id(),
                        MemoRequest.Kind.MINUTES,
                        run.number(),
                        agreement.unit(),
                        agreement.fiscalYear()));
    }

    private ListItem entry(NegotiationRow run, ItemRow item, AgreementPackage content, People people) {
        String name = content.indicator(item.indicator()).map(Indicator::title).orElse("");
        Span summary = new Span(
                new Span(getTranslation("negotiation.indicator", item.indicator(), name) + " "),
                NegotiationWords.badge(run.kind(), item.state()));
        NativeDetails details = new NativeDetails(summary, new OfferThread(run.kind(), item, Side.UNIT, people));
        details.addClassName("k-wide");
        return new ListItem(details);
    }
}
