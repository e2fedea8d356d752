package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.amendment.AmendmentRequests;
import org.khamrabrong.amendment.AmendmentRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.springframework.core.annotation.Order;

/** What was asked to be amended since it was signed, how far each has come, and the way to ask for one. */
@SpringComponent
@Order(45)
class AmendmentsTab implements AgreementTab {

    private final AmendmentDirectory amendments;
    private final AmendmentRequests requests;
    private final AgreementDirectory agreements;

    AmendmentsTab(AmendmentDirectory amendments, AmendmentRequests requests, AgreementDirectory agreements) {
        this.amendments = amendments;
        this.requests = requests;
        this.agreements = agreements;
    }

    @Override
    public String titleKey() {
        return "amendment.tab";
    }

    @Override
    public boolean visible(AgreementId agreement) {
        Stage stage = agreements.find(agreement).stage();
        return stage == Stage.SIGNED
                || stage == Stage.REPORTING
                || !amendments.list(agreement).isEmpty();
    }

    @Override
    public Component content(AgreementId agreement) {
        Div content = new Div(table(agreement), entry(agreement));
        content.addClassName("k-page-content");
        return content;
    }

    private SliceTable<AmendmentRow> table(AgreementId agreement) {
        return new SliceTable<AmendmentRow>(say("amendment.tab"))
                .componentColumn(say("amendment.request"), AmendmentsTab::link, "k-line-title")
                .componentColumn(say("amendment.state"), row -> AmendmentWords.badge(row.state()))
                .column(say("amendment.round"), row -> AmendmentWords.round(row.firstRound()))
                .column(
                        say("amendment.askedAt"),
                        row -> Words.formats().dateTime(row.asked().at()),
                        "k-nowrap")
                .column(
                        say("amendment.reason"),
                        row -> Optional.ofNullable(row.asked().reason()).orElse(""))
                .whenEmpty(() ->
                        new EmptyState(VaadinIcon.EDIT, say("amendment.tab.empty"), say("amendment.tab.empty.next")))
                .showAll(amendments.list(agreement));
    }

    private static Anchor link(AmendmentRow row) {
        Anchor link = new Anchor(
                AmendmentNavigation.to(row.agreement(), row.number()), say("amendment.request.number", row.number()));
        link.addClassName("k-strong");
        return link;
    }

    private Component entry(AgreementId agreement) {
        Card card = new Card(say("amendment.ask.title"), new Paragraph(say("amendment.ask.help")));
        if (requests.mayWithdraw(agreement)) {
            card.add(new Button(say("amendment.withdraw"), event -> askToWithdraw(agreement)));
        } else {
            Optional<Refusal> problem = requests.problem(agreement);
            card.setVisible(problem.filter(refused -> refused.key().equals(AmendmentRequests.OFFICER_ONLY))
                    .isEmpty());
            Button ask = new Button(say("amendment.ask"), VaadinIcon.EDIT.create(), event -> confirm(agreement));
            ask.setEnabled(problem.isEmpty());
            card.add(ask);
            problem.ifPresent(refused -> card.add(new Paragraph(say(refused.key(), refused.arguments()))));
        }
        return card;
    }

    private void confirm(AgreementId agreement) {
        Confirm.ask(say("amendment.ask"), say("amendment.ask.sentence"), say("amendment.ask.begin"), () -> {
            requests.ask(agreement);
            Notices.success(say("amendment.ask.done"));
            UI.getCurrent().navigate("");
        });
    }

    private void askToWithdraw(AgreementId agreement) {
        Confirm.danger(say("amendment.withdraw"), say("amendment.withdraw.sentence"), say("amendment.withdraw"), () -> {
            requests.withdraw(agreement);
            Notices.success(say("amendment.withdraw.done"));
            UI.getCurrent().navigate("");
        });
    }
}
