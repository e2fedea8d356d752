package org.khamrabrong.signing;

import java.text.Normalizer;
import java.util.Locale;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;

/** A scanned copy that was found fit to be kept: named harmlessly, of a known type, hashed. */
public record Scan(String fileName, ScanType type, String sha256, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    static Scan of(String uploadedName, byte[] content) {
        String name = harmless(uploadedName);
        if (content == null || content.length == 0) {
            throw new Refusal("refusal.scanMissing");
        }
        if (content.length > LARGEST) {
            throw new Refusal("refusal.scanTooLarge", name, LARGEST / (1024 * 1024));
        }
        ScanType type = ScanType.of(content).orElseThrow(() -> new Refusal("refusal.scanTypeUnknown", name));
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!type.extensions().contains(extension)) {
            throw new Refusal("refusal.scanNameDiffers", name, type.name());
        }
        return new Scan(name, type, Sha256.of(content), content);
    }

    /** Such as no system reads as a path, a command or another name. */
    private static String harmless(String uploaded) {
        String text = Normalizer.normalize(uploaded == null ? "" : uploaded, Normalizer.Form.NFC);
        String plain = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;%&$`']", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+|[. ]+$", "");
        int over = plain.codePointCount(0, plain.length()) - LONGEST_NAME;
        return over > 0 ? plain.substring(plain.offsetByCodePoints(0, over)) : plain;
    }
}
