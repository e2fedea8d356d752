package org.khamrabrong.signing;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.paper.file.FileKind;

/** What a scanned copy may be; decided by its content, and its name has to agree. */
public enum ScanType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> extensions;

    ScanType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    static Optional<ScanType> of(byte[] content) {
        return FileKind.ofPrint(content).map(kind -> valueOf(kind.name()));
    }
}
