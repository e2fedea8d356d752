package org.khamrabrong.reporting;

import java.util.List;
import org.khamrabrong.paper.file.FileKind;

/** What an evidence file may be; decided by its content, and its name has to agree. */
public enum EvidenceType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> extensions;

    EvidenceType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The name only tells a table from other plain text. */
    static EvidenceType of(FileKind kind, String extension) {
        return kind == FileKind.TEXT && CSV.extensions.contains(extension) ? CSV : valueOf(kind.name());
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }
}
