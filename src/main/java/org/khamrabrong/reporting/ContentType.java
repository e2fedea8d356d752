package org.khamrabrong.reporting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a file's type in its content; the name only tells a table from other plain text. */
final class ContentType {

    private static final byte[] PDF = bytes('%', 'P', 'D', 'F', '-');
    private static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    private static final byte[] JPEG = bytes(0xFF, 0xD8, 0xFF);
    private static final Charset THAI_OFFICE = Charset.forName("x-windows-874");
    private static final int HEAD = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("<\\s*(!doctype|html|head|body|script|svg|iframe|\\?xml|\\?php)", Pattern.CASE_INSENSITIVE);

    private ContentType() {}

    static Optional<EvidenceType> of(byte[] content, String extension) {
        if (startsWith(content, PDF)) {
            return Optional.of(EvidenceType.PDF);
        }
        if (startsWith(content, PNG)) {
            return Optional.of(EvidenceType.PNG);
        }
        if (startsWith(content, JPEG)) {
            return Optional.of(EvidenceType.JPEG);
        }
        if (ZipNames.looksLikeZip(content)) {
            return office(ZipNames.of(content));
        }
        return isPlainText(content)
                ? Optional.of("csv".equals(extension) ? EvidenceType.CSV : EvidenceType.TEXT)
                : Optional.empty();
    }

    /** An office document without macros. */
    private static Optional<EvidenceType> office(ZipNames names) {
        if (!names.contains("[Content_Types].xml") || names.anyEndsWith("vbaProject.bin")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(EvidenceType.DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(EvidenceType.XLSX) : Optional.empty();
    }

    /** Text in UTF-8 or in the encoding of Thai office programs, and no page or program in disguise. */
    private static boolean isPlainText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        return (decodes(content, StandardCharsets.UTF_8) || decodes(content, THAI_OFFICE))
                && !MARKUP.matcher(new String(head, StandardCharsets.ISO_8859_1))
                        .find();
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
