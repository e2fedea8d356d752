package org.khamrabrong.document.ui;

import java.time.Clock;
import org.khamrabrong.kit.FileDoor;
import org.khamrabrong.language.FileNames;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.DocumentsBusy;
import org.khamrabrong.paper.Paper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Makes a file of a paper for the reader who may see what it says. */
public abstract class PaperDoor extends FileDoor {

    private final Documents documents;
    private final Clock clock;

    protected PaperDoor(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** @param extension of the file, which is the format; an unknown one is not found */
    protected ResponseEntity<byte[]> file(Paper paper, String extension) {
        return file(paper, paper.title(), PaperFormat.of(extension));
    }

    /** @param name of the file, without what the format adds */
    final ResponseEntity<byte[]> file(Paper paper, String name, PaperFormat format) {
        byte[] content = format.write(documents, paper, clock.instant());
        return file(FileNames.titled(name) + "." + format.extension(), format.mediaType(), content);
    }

    /** Ends on the page that says so. */
    @ExceptionHandler(DocumentsBusy.class)
    @ResponseStatus(code = HttpStatus.SERVICE_UNAVAILABLE, reason = "Many documents are being made")
    void busy() {}
}
