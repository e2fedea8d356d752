package org.khamrabrong.signing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a scanned copy may be; decided by its content, and its name has to agree. */
public enum ScanType {
    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg");

    private final String mediaType;
    private final String mark;
    private final List<String> extensions;

    ScanType(String mediaType, String mark, String... extensions) {
        this.mediaType = mediaType;
        this.mark = mark;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    static Optional<ScanType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.marks(content)).findFirst();
    }

    private boolean marks(byte[] content) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
