package org.khamrabrong.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks a stream, and gives up where it grows beyond all measure. */
final class Inflation {

    private Inflation() {}

    /** @throws IOException where it is packed otherwise than by Flate, or longer than that when unpacked */
    static byte[] all(COSDictionary dictionary, InputStream packed, int most) throws IOException {
        COSBase filter = dictionary.getDictionaryObject(COSName.FILTER);
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        if (filter == null) {
            packed.transferTo(new Bounded(unpacked, most));
        } else if (COSName.FLATE_DECODE.equals(filter)) {
            FilterFactory.INSTANCE
                    .getFilter(COSName.FLATE_DECODE)
                    .decode(packed, new Bounded(unpacked, most), dictionary, 0);
        } else {
            throw new IOException("packed in another way");
        }
        return unpacked.toByteArray();
    }

    private static final class Bounded extends OutputStream {

        private final OutputStream out;
        private long left;

        Bounded(OutputStream out, long most) {
            this.out = out;
            this.left = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int begin, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("too much");
            }
            out.write(bytes, begin, length);
        }
    }
}
