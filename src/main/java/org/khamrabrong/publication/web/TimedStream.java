package org.khamrabrong.publication.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Asks at every read whether there is time left: what stands before a form's first file may drip as well as the file. */
final class TimedStream extends FilterInputStream {

    private final Runnable requireInTime;

    TimedStream(InputStream in, Runnable requireInTime) {
        super(in);
        this.requireInTime = requireInTime;
    }

    @Override
    public int read() throws IOException {
        requireInTime.run();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        requireInTime.run();
        return super.read(bytes, begin, length);
    }
}
