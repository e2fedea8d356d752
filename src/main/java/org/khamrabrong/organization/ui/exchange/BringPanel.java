package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.LongWork;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.UploadWords;
import org.khamrabrong.organization.exchange.Brought;
import org.khamrabrong.organization.exchange.OrganizationExchange;
import org.khamrabrong.table.TableFile;
import org.khamrabrong.table.Tables;

/** The form to take away, the place to bring files to, and what was brought; why one was refused stands beside it. */
class BringPanel extends Card {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient OrganizationExchange exchange;
    private final Runnable changed;
    private final LongWork working = new LongWork();
    private final Div refusals = new Div();
    private final Upload upload;

    /** @param choices how what was brought is to be read; shown once something was */
    BringPanel(OrganizationExchange exchange, Runnable changed, Component... choices) {
        this.exchange = exchange;
        this.changed = changed;
        upload = new Upload(this::receive);
        upload.setMaxFileSize(Tables.LARGEST);
        upload.setAcceptedFileTypes(Tables.EXTENSIONS.toArray(String[]::new));
        UploadWords.into(upload);
        upload.setUploadButton(new Button(getTranslation("organization.exchange.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("organization.exchange.drop")));
        upload.getElement()
                .addEventListener(
                        "upload-start",
                        event -> working.show(UI.getCurrent(), getTranslation("organization.exchange.reading")));
        upload.addFileRejectedListener(rejected -> refuse(
                getTranslation("organization.exchange.rejected", rejected.getFileName(), Tables.LARGEST / MEGABYTE)));
        Paragraph what = new Paragraph(getTranslation("organization.exchange.accepted", Tables.LARGEST / MEGABYTE));
        what.addClassNames("k-quiet", "k-small");
        refusals.addClassName("k-stack");
        Div ways = row(
                link(ExchangeFiles.template(getLocale()), "organization.exchange.template", VaadinIcon.FILE_TABLE),
                link(ExchangeFiles.export(getLocale()), "organization.exchange.export", VaadinIcon.DOWNLOAD_ALT));
        Div column = new Div(ways, upload);
        column.addClassName("k-stack");
        add(column);
        Brought files = KeptFiles.present();
        if (files.isEmpty()) {
            column.add(what);
        } else {
            upload.setDropAllowed(false);
            column.add(brought(files), row(choices));
        }
        column.add(working, refusals);
    }

    static Anchor link(String address, String words, VaadinIcon icon) {
        Anchor link = new Anchor(address);
        link.setText(link.getTranslation(words));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addComponentAsFirst(Tone.decorative(icon));
        link.addClassName("k-with-icon");
        return link;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("k-row");
        return row;
    }

    private Div brought(Brought files) {
        Span names = new Span(getTranslation("organization.exchange.brought", files.names()));
        Button forget = new Button(getTranslation("organization.exchange.forget"), click -> {
            KeptFiles.forget();
            changed.run();
        });
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return row(names, forget);
    }

    /** In the request that brings the file, so that the screen stays alive; no more than may be and one byte. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(Tables.LARGEST + 1);
        String name = event.getFileName();
        UI ui = event.getUI();
        try {
            TableFile file = exchange.understand(name, content);
            ui.access(() -> accept(ui, file));
        } catch (Refusal refused) {
            ui.access(() -> refuse(getTranslation(refused.key(), refused.arguments())));
        }
    }

    /** As {@link #receive}, at once. */
    void bring(String name, byte[] content) {
        try {
            accept(UI.getCurrent(), exchange.understand(name, content));
        } catch (Refusal refused) {
            refuse(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private void accept(UI ui, TableFile file) {
        working.hide(ui);
        KeptFiles.add(file);
        changed.run();
    }

    private void refuse(String sentence) {
        working.hide(UI.getCurrent());
        upload.clearFileList();
        refusals.removeAll();
        refusals.add(new Message(Tone.ERROR, sentence));
    }
}
