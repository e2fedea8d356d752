package org.khamrabrong.reporting;

import java.util.Locale;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.language.FileNames;
import org.khamrabrong.paper.file.FileKind;

/** An uploaded file that was found fit to be kept: named harmlessly, of a known type, hashed. */
public record InspectedFile(String fileName, EvidenceType type, String sha256, byte[] content) {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final String NAMELESS = "evidence";

    /** @throws Refusal where it is empty, too large, or another type than its name says or than is allowed */
    public static InspectedFile of(String uploadedName, byte[] content) {
        String name = FileNames.harmless(uploadedName, NAMELESS);
        if (content.length == 0) {
            throw new Refusal("reporting.refusal.evidenceEmpty", name);
        }
        if (content.length > LARGEST) {
            throw new Refusal("reporting.refusal.evidenceTooLarge", name, LARGEST / (1024 * 1024));
        }
        String extension = FileNames.extension(name).toLowerCase(Locale.ROOT);
        EvidenceType type = FileKind.of(name, content)
                .map(kind -> EvidenceType.of(kind, extension))
                .orElseThrow(() -> new Refusal("reporting.refusal.evidenceTypeUnknown", name));
        if (!type.extensions().contains(extension)) {
            throw new Refusal("reporting.refusal.evidenceNameDiffers", name, type.name());
        }
        return new InspectedFile(name, type, Sha256.of(content), content);
    }

    public AttachedFile attached() {
        return new AttachedFile(fileName, type, content.length, sha256);
    }
}
