package org.khamrabrong.scoring.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that may not start with a byte order mark. */
final class WithoutByteOrderMark extends FilterReader {

    private static final char MARK = '\uFEFF';

    private boolean atStart = true;

    WithoutByteOrderMark(Reader text) {
        super(text);
    }

    /** It does. */
    static final class Found extends IOException {}

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (atStart && read > 0 && buffer[offset] == MARK) {
            throw new Found();
        }
        atStart &= read <= 0;
        return read;
    }
}
