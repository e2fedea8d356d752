package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.UploadWords;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.EvidenceType;
import org.khamrabrong.reporting.Reporting;

/** What is attached as evidence, and a place to attach more; a refusal stands beside it. */
public class EvidencePanel extends Div {

    private final transient EvidenceShelf shelf;
    private final Runnable changed;
    private final Div files = new Div();
    private final Div refusals = new Div();
    private final Upload upload;

    /** @param changed runs whenever a file came or went */
    public EvidencePanel(EvidenceShelf shelf, Runnable changed) {
        this(shelf, shelf.files(), changed);
    }

    /** @param kept what lies there now */
    public EvidencePanel(EvidenceShelf shelf, List<EvidenceRow> kept, Runnable changed) {
        this.shelf = shelf;
        this.changed = changed;
        addClassName("k-stack");
        upload = new Upload(this::receive);
        upload.setMaxFileSize(Reporting.LARGEST_FILE);
        upload.setAcceptedFileTypes(Stream.of(EvidenceType.values())
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        UploadWords.into(upload);
        upload.setUploadButton(new Button(getTranslation("reporting.evidence.attach"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropLabel(new Span(getTranslation("reporting.evidence.drop")));
        upload.getElement().addEventListener("upload-success", event -> upload.clearFileList());
        upload.addFileRejectedListener(
                rejected -> refuse(getTranslation("reporting.evidence.rejected", rejected.getFileName())));
        Paragraph help = new Paragraph(getTranslation("reporting.evidence.help", Reporting.MOST_FILES));
        help.addClassNames("k-quiet", "k-small");
        show(kept);
        add(new H3(getTranslation("reporting.evidence")), files, refusals, upload, help);
    }

    private void show(List<EvidenceRow> kept) {
        files.removeAll();
        files.add(new EvidenceList(kept, shelf.address(), file -> {
            shelf.remove(file);
            refresh();
        }));
    }

    /** Reads no more than may be kept and one byte, so that a file of any size costs little. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(Reporting.LARGEST_FILE + 1);
        String name = event.getFileName();
        event.getUI().access(() -> attach(name, content));
    }

    void attach(String fileName, byte[] content) {
        refusals.removeAll();
        try {
            shelf.attach(fileName, content);
        } catch (Refusal refused) {
            refuse(getTranslation(refused.key(), refused.arguments()));
            return;
        }
        refresh();
    }

    private void refuse(String sentence) {
        refusals.add(new Message(Tone.ERROR, sentence));
    }

    private void refresh() {
        show(shelf.files());
        changed.run();
    }
}
