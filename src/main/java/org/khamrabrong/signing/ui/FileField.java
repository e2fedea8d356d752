package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.UploadWords;

/** Takes one file and holds it in memory until it is forgotten, or the form is left; then it is overwritten. */
class FileField extends Div {

    /** What was handed over. */
    record Given(String name, byte[] content) {}

    private final String key;
    private final int largest;
    private final Div state = new Div();
    private transient @Nullable Given given;

    /** @param key prefix of the keys of its words */
    FileField(String key, int largest, String... extensions) {
        this.key = key;
        this.largest = largest;
        addClassName("k-stack");
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileTypes(extensions);
        UploadWords.into(upload);
        upload.setUploadButton(new Button(getTranslation(key + ".choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation(key + ".drop")));
        upload.getElement().addEventListener("upload-success", event -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> refuse(getTranslation(key + ".rejected", rejected.getFileName())));
        Paragraph help = new Paragraph(getTranslation(key + ".help"));
        help.addClassNames("k-quiet", "k-small");
        state.getElement().setAttribute("role", "status");
        add(upload, help, state);
        addDetachListener(left -> forget());
    }

    /** Empty, and said so beside it, where there is none. */
    Optional<Given> given() {
        if (given == null) {
            refuse(getTranslation(key + ".missing"));
        }
        return Optional.ofNullable(given);
    }

    /** Reads no more than is taken and one byte, so that a file of any size costs little. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(largest + 1);
        String name = event.getFileName();
        event.getUI().access(() -> take(name, content));
    }

    void take(String name, byte[] content) {
        wipe();
        given = new Given(name, content);
        state.removeAll();
        state.add(new Message(Tone.DONE, getTranslation(key + ".taken", name)));
    }

    private void refuse(String why) {
        forget();
        state.add(new Message(Tone.ERROR, why));
    }

    /** Overwrites what was given: nobody finds it in the memory any more. */
    void forget() {
        wipe();
        state.removeAll();
    }

    private void wipe() {
        if (given != null) {
            Arrays.fill(given.content(), (byte) 0);
            given = null;
        }
    }
}
