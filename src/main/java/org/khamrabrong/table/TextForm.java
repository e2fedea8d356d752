package org.khamrabrong.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khamrabrong.kernel.Refusal;

/**
 * How a text with separators was written, found from the text itself.
 *
 * @param charset in which its bytes make sense
 * @param separator the one that stands most often in its first line
 * @param text without the mark of its encoding and without a line that names the separator
 */
public record TextForm(Charset charset, char separator, String text) {

    /** TIS-620 as Thai office programs write it. */
    private static final Charset THAI_OFFICE = Charset.forName("x-windows-874");

    private static final char MARK = '\uFEFF';
    private static final char QUOTE = '"';
    private static final String SEPARATORS = ",;\t";
    private static final String NAMED = "sep=";

    private static final Map<Charset, int[]> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put(StandardCharsets.UTF_8, new int[] {0xEF, 0xBB, 0xBF});
        MARKS.put(StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE});
        MARKS.put(StandardCharsets.UTF_16BE, new int[] {0xFE, 0xFF});
    }

    /** Whether it says by its first bytes in which encoding it is. */
    static boolean isMarked(byte[] content) {
        return MARKS.values().stream().anyMatch(mark -> startsWith(content, mark));
    }

    /** @throws Refusal where its bytes make sense in none of the encodings */
    static TextForm of(String name, byte[] content) {
        List<Charset> marked = MARKS.entrySet().stream()
                .filter(mark -> startsWith(content, mark.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        for (Charset charset : marked.isEmpty() ? List.of(StandardCharsets.UTF_8, THAI_OFFICE) : marked) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return of(charset, text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
            } catch (CharacterCodingException otherwise) {
                continue;
            }
        }
        throw new Refusal("table.refusal.file.encoding", name);
    }

    private static TextForm of(Charset charset, String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.toLowerCase(Locale.ROOT).startsWith(NAMED) && head.length() == NAMED.length() + 1) {
            String rest = text.substring(head.length()).replaceFirst("^\\R", "");
            return new TextForm(charset, head.charAt(NAMED.length()), rest);
        }
        char most = ',';
        for (char separator : SEPARATORS.toCharArray()) {
            most = count(head, separator) > count(head, most) ? separator : most;
        }
        return new TextForm(charset, most, text);
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            quoted ^= letter == QUOTE;
            count += letter == separator && !quoted ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] content, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || Byte.toUnsignedInt(content[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
