package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.DeputyRow;

/** What somebody asks of the reader, and the two answers; to consent opens other pages, so the frame is made anew. */
final class AskedDeputy extends Card {

    private final transient Deputies deputies;
    private final transient DeputyRow row;
    private final transient Runnable answered;

    AskedDeputy(Deputies deputies, DeputyRow row, Runnable answered) {
        super(Words.say("organization.substitutes.asked", row.person().name()));
        this.deputies = deputies;
        this.row = row;
        this.answered = answered;
        Formats formats = Words.formats();
        add(
                new Paragraph(getTranslation(
                        "organization.substitutes.asked.terms",
                        row.person().name(),
                        row.person().position(),
                        DeputyForm.role(row.terms().role()),
                        formats.date(row.terms().from()),
                        formats.date(row.terms().until()),
                        getTranslation("organization.namedAs." + row.standing().namedAs()))),
                new Paragraph(getTranslation("organization.substitutes.asked.meaning")),
                answers());
    }

    private Div answers() {
        Button consent = new Button(getTranslation("organization.substitutes.consent"), click -> {
            deputies.consent(row.id());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        consent.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        consent.setDisableOnClick(true);
        Button decline = new Button(getTranslation("organization.substitutes.decline"), click -> decline());
        Div answers = new Div(consent, decline);
        answers.addClassName("k-row");
        return answers;
    }

    private void decline() {
        TextArea reason = new TextArea(getTranslation("organization.substitutes.decline.reason"));
        reason.setMaxLength(WrittenText.REASON.longest());
        new FormDialog(
                        getTranslation(
                                "organization.substitutes.decline.title",
                                row.person().name()),
                        getTranslation("organization.substitutes.decline.help"),
                        getTranslation("organization.substitutes.decline"))
                .across(reason)
                .ask(() -> true, () -> {
                    deputies.decline(row.id(), reason.getValue());
                    Notices.success(getTranslation("organization.substitutes.declined"));
                    answered.run();
                });
    }
}
