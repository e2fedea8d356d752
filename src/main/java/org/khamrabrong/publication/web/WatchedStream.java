package org.khamrabrong.publication.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells how many bytes every read brought, and less than none at the end; whoever is told may refuse. */
final class WatchedStream extends FilterInputStream {

    private final IntConsumer watcher;

    WatchedStream(InputStream in, IntConsumer watcher) {
        super(in);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        watcher.accept(one < 0 ? -1 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        int read = super.read(bytes, begin, length);
        watcher.accept(read);
        return read;
    }
}
