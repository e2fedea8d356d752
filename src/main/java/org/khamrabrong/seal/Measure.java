package org.khamrabrong.seal;

import java.io.IOException;

/** How much of a file may become objects: some bytes, and among them some that begin one. An agreement of 400 indicators needs a fiftieth of it. */
final class Measure {

    private static final int MOST_BYTES = 3 * 1024 * 1024;
    private static final int MOST_BEGINNINGS = 100_000;

    private int bytes = MOST_BYTES;
    private int beginnings = MOST_BEGINNINGS;

    int bytes() {
        return bytes;
    }

    void count(byte[] content) throws IOException {
        for (byte one : content) {
            count(one);
        }
    }

    /** @throws IOException where it is too much */
    void count(int one) throws IOException {
        bytes--;
        if (one == '/' || one == '<' || one == '[' || one == '(') {
            beginnings--;
        }
        if (bytes < 0 || beginnings < 0) {
            throw new IOException("too much");
        }
    }
}
