package org.khamrabrong.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.khamrabrong.intake.IntakeFile;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.UploadWords;
import org.khamrabrong.table.OfficeFile;

/** The form to take away, and the place to bring a file to; why one was refused stands beside it. */
class FilePanel extends Card {

    private static final int EVERY = 700;
    private static final int NEVER = -1;
    private static final List<String> KINDS = List.of(".xlsx", ".docx");

    /** Reads a file, in the request that brings it. */
    @FunctionalInterface
    interface Reader {
        IntakeFile read(String name, byte[] content);
    }

    private final String task;
    private final transient Reader reader;
    private final Runnable understood;
    private final Runnable turnedAway;
    private final Div refusals = new Div();
    private final Div working = new Div();
    private final Upload upload;

    FilePanel(String task, Reader reader, Runnable understood, Runnable turnedAway) {
        this.task = task;
        this.reader = reader;
        this.understood = understood;
        this.turnedAway = turnedAway;
        upload = new Upload(this::receive);
        upload.setMaxFileSize(OfficeFile.LARGEST);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(KINDS.toArray(String[]::new));
        UploadWords.into(upload);
        upload.setUploadButton(new Button(getTranslation("intake.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("intake.drop")));
        upload.getElement().addEventListener("upload-start", event -> working(true));
        upload.addFileRejectedListener(rejected -> turnAway(rejected.getFileName()));
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        working.add(new Span(getTranslation("intake.reading")), bar);
        working.addClassName("k-stack");
        working.getElement().setAttribute("role", "status");
        working.setVisible(false);
        refusals.addClassName("k-stack");
        Paragraph what = new Paragraph(getTranslation("intake.what", OfficeFile.LARGEST / (1024 * 1024)));
        what.addClassNames("k-quiet", "k-small");
        Div ways = new Div(
                link(DraftFiles.template(task), "intake.template", VaadinIcon.FILE_TABLE),
                link(DraftFiles.draft(task), "intake.export", VaadinIcon.DOWNLOAD_ALT));
        ways.addClassName("k-row");
        Div column = new Div(ways, upload, what, working, refusals);
        column.addClassName("k-stack");
        add(column);
    }

    private Anchor link(String address, String key, VaadinIcon icon) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addComponentAsFirst(icon.create());
        link.addClassName("k-with-icon");
        return link;
    }

    /** Reads no more than may be and one byte, so that a file of any size costs little. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(OfficeFile.LARGEST + 1);
        String name = event.getFileName();
        UI ui = event.getUI();
        try {
            IntakeFile file = reader.read(name, content);
            ui.access(() -> accept(file));
        } catch (Refusal refused) {
            ui.access(() -> refuse(getTranslation(refused.key(), refused.arguments())));
        }
    }

    /** What the field itself does not take: of another kind, or else too large. */
    void turnAway(String name) {
        refuse(getTranslation(
                RejectedFile.reason(name, KINDS), name, OfficeFile.LARGEST / (1024 * 1024), String.join(", ", KINDS)));
    }

    void bring(String name, byte[] content) {
        try {
            accept(reader.read(name, content));
        } catch (Refusal refused) {
            refuse(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private void accept(IntakeFile file) {
        working(false);
        KeptFiles.keep(task, file);
        understood.run();
    }

    private void refuse(String sentence) {
        working(false);
        upload.clearFileList();
        refusals.removeAll();
        refusals.add(new Message(Tone.ERROR, sentence));
        turnedAway.run();
    }

    private void working(boolean begun) {
        working.setVisible(begun);
        getUI().ifPresent(ui -> ui.setPollInterval(begun ? EVERY : NEVER));
    }
}
