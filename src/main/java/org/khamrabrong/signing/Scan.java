package org.khamrabrong.signing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.language.FileNames;

/** A scanned copy that was found fit to be kept: named harmlessly, of a known type, hashed. */
public record Scan(String fileName, ScanType type, String sha256, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final String NAMELESS = "scan";

    static Scan of(@Nullable String uploadedName, byte @Nullable [] content) {
        String name = FileNames.harmless(uploadedName, NAMELESS);
        if (content == null || content.length == 0) {
            throw new Refusal("signing.refusal.scanMissing");
        }
        if (content.length > LARGEST) {
            throw new Refusal("signing.refusal.scanTooLarge", name, LARGEST / (1024 * 1024));
        }
        ScanType type = ScanType.of(content).orElseThrow(() -> new Refusal("signing.refusal.scanTypeUnknown", name));
        String extension = FileNames.extension(name).toLowerCase(Locale.ROOT);
        if (!type.extensions().contains(extension)) {
            throw new Refusal("signing.refusal.scanNameDiffers", name, type.name());
        }
        return new Scan(name, type, Sha256.of(content), content);
    }
}
