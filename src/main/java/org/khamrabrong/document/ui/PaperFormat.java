package org.khamrabrong.document.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.Paper;
import org.springframework.http.MediaType;

/** The files that a paper can become. */
enum PaperFormat {
    PDF(MediaType.APPLICATION_PDF),
    DOCX(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
    /** Its tables only. */
    XLSX(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final MediaType mediaType;

    PaperFormat(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    static PaperFormat of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new Refusal("document.refusal.unknownFormat", extension));
    }

    byte[] write(Documents documents, Paper paper, Instant madeAt) {
        switch (this) {
            case DOCX:
                return documents.docx(paper);
            case XLSX:
                return documents.xlsx(paper);
            default:
                return documents.pdf(paper, madeAt, List.of());
        }
    }

    MediaType mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
