package org.khamrabrong.document.ui;

import java.util.Locale;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.springframework.http.MediaType;

/** The files that a paper can become. */
public enum PaperFormat {
    PDF(MediaType.APPLICATION_PDF);

    private final MediaType mediaType;

    PaperFormat(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    static PaperFormat of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.unknownFormat", extension));
    }

    MediaType mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
