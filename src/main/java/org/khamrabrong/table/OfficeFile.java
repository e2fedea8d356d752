package org.khamrabrong.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.language.FileNames;
import org.khamrabrong.paper.file.FileKind;

/**
 * A file that was found safe to be read: what is parsed is what was checked, since its parts were unpacked once, within
 * bounds, and packed anew.
 *
 * @param name as its owner calls it
 * @param sha256 of the file as it came
 * @param content the checked parts, packed anew
 */
public record OfficeFile(String name, Kind kind, String sha256, byte[] content) {

    /** Of one file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final String NAMELESS = "table";

    /** What it is, by its content. */
    public enum Kind {
        XLSX,
        DOCX;

        static Optional<Kind> of(FileKind kind) {
            return Stream.of(values())
                    .filter(one -> one.name().equals(kind.name()))
                    .findFirst();
        }

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws Refusal that says why it is not read */
    public static OfficeFile of(String uploadedName, byte[] file) {
        String name = FileNames.harmless(uploadedName, NAMELESS);
        if (file.length == 0) {
            throw new Refusal("table.refusal.file.empty", name);
        }
        if (file.length > LARGEST) {
            throw new Refusal("table.refusal.file.tooLarge", name, LARGEST / MEGABYTE);
        }
        Kind kind = FileKind.of(name, file)
                .flatMap(Kind::of)
                .orElseThrow(() -> new Refusal("table.refusal.file.unknown", name));
        Parts parts = Parts.of(name, file);
        Dangers.refuse(name, parts);
        requireExtension(name, kind);
        HeldParts.requireSmall(name, kind, parts);
        if (kind == Kind.DOCX) {
            FieldCodes.refuse(name, parts);
        }
        return new OfficeFile(name, kind, Sha256.of(file), parts.packed());
    }

    private static void requireExtension(String name, Kind kind) {
        if (!name.toLowerCase(Locale.ROOT).endsWith("." + kind.extension())) {
            throw new Refusal("table.refusal.file.nameDiffers", name, kind.name());
        }
    }
}
