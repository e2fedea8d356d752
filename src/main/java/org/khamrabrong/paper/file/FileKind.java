package org.khamrabrong.paper.file;

import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.khamrabrong.kernel.Refusal;

/** What a file is by its content, whatever its name says; only its beginning and the names of its parts are looked at. */
public enum FileKind {
    PDF,
    PNG,
    JPEG,
    DOCX,
    XLSX,
    /** In UTF-8 or as Thai office programs write it; no page and no program in disguise. */
    TEXT;

    private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /**
     * @param name for the sentence
     * @return empty where it is of no kind that anybody here takes
     * @throws Refusal where it is known why such a file is not taken, and what helps
     */
    public static Optional<FileKind> of(String name, byte[] content) {
        if (LockFile.is(content)) {
            throw refusal("lockFile", name);
        }
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) {
            OldOffice.refuse(name, content);
            return Optional.empty();
        }
        if (magic == FileMagic.OOXML) {
            return PackedParts.kind(name, content);
        }
        if (BlankBeginning.hides(content)) {
            throw refusal("blankBeginning", name);
        }
        Optional<FileKind> picture = ofPrint(content);
        return picture.isEmpty() && PlainText.is(content) ? Optional.of(TEXT) : picture;
    }

    /** A page or a picture of one; empty where it is anything else. */
    public static Optional<FileKind> ofPrint(byte[] content) {
        return switch (FileMagic.valueOf(content)) {
            case PDF -> Optional.of(PDF);
            case PNG -> Optional.of(PNG);
            default -> isJpeg(content) ? Optional.of(JPEG) : Optional.empty();
        };
    }

    /** The library knows four of its beginnings; cameras and scanners have more. */
    private static boolean isJpeg(byte[] content) {
        int length = JPEG_MARK.length;
        return content.length >= length && Arrays.equals(content, 0, length, JPEG_MARK, 0, length);
    }

    static Refusal refusal(String why, String name) {
        return new Refusal("paper.refusal.file." + why, name);
    }
}
