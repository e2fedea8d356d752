package org.khamrabrong.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The beginning of a file, of which the library may read so much and no more as objects. What a few bytes say can take a
 * hundred times their room once it is an object; so the marks by which objects begin are counted as they are read.
 * Contents of streams are read elsewhere and are not counted.
 */
final class MeteredBuffer extends RandomAccessReadBuffer {

    private final Measure measure;

    MeteredBuffer(byte[] pdf, int end, Measure measure) {
        super(ByteBuffer.wrap(pdf, 0, end).slice());
        this.measure = measure;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        measure.count(one);
        return one;
    }
}
