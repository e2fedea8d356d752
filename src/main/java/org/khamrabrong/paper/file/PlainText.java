package org.khamrabrong.paper.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text in UTF-8 or in the encoding of Thai office programs, and no page or program in disguise. */
final class PlainText {

    private static final Charset THAI_OFFICE = Charset.forName("x-windows-874");
    private static final int HEAD = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("<\\s*(!doctype|html|head|body|script|svg|iframe|\\?xml|\\?php)", Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    static boolean is(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        return (decodes(content, StandardCharsets.UTF_8) || decodes(content, THAI_OFFICE))
                && !MARKUP.matcher(head).find();
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
