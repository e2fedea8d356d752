package org.khamrabrong.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads a PDF's plain parts from a place onwards, and takes nothing that is written otherwise. */
final class Bytes {

    private static final int MOST_DIGITS = 10;

    private final byte[] bytes;
    private final int end;
    private int place;

    Bytes(byte[] bytes, int end, int place) throws DamagedPdf {
        if (place < 0 || place > end || end > bytes.length) {
            throw new DamagedPdf("outside");
        }
        this.bytes = bytes;
        this.end = end;
        this.place = place;
    }

    int place() {
        return place;
    }

    boolean startsWith(String word) {
        if (place + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[place + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    Bytes expect(String word) throws DamagedPdf {
        if (!startsWith(word)) {
            throw new DamagedPdf(word);
        }
        place += word.length();
        return this;
    }

    Bytes skipBlanks() {
        while (place < end && isBlank(bytes[place])) {
            place++;
        }
        return this;
    }

    /** At most one end of a line. */
    Bytes skipLineEnd() {
        if (startsWith("\r\n")) {
            place += 2;
        } else if (startsWith("\n") || startsWith("\r")) {
            place++;
        }
        return this;
    }

    long number() throws DamagedPdf {
        int begin = place;
        while (place < end && bytes[place] >= '0' && bytes[place] <= '9') {
            place++;
        }
        if (place == begin || place - begin > MOST_DIGITS) {
            throw new DamagedPdf("number");
        }
        return Long.parseLong(new String(bytes, begin, place - begin, StandardCharsets.US_ASCII));
    }

    Bytes skip(int count) throws DamagedPdf {
        if (count < 0 || count > end - place) {
            throw new DamagedPdf("outside");
        }
        place += count;
        return this;
    }

    char next() throws DamagedPdf {
        skip(1);
        return (char) (bytes[place - 1] & 0xFF);
    }

    /** Where the word stands last before that place; -1 where nowhere. */
    static int lastIndexOf(byte[] bytes, String word, int before) {
        for (int at = Math.min(before, bytes.length) - word.length(); at >= 0; at--) {
            if (isAt(bytes, word, at)) {
                return at;
            }
        }
        return -1;
    }

    static RandomAccessRead prefix(byte[] bytes, int end) {
        return new RandomAccessReadBuffer(ByteBuffer.wrap(bytes, 0, end).slice());
    }

    private static boolean isAt(byte[] bytes, String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == 0;
    }
}
