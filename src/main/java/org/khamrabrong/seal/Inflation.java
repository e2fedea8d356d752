package org.khamrabrong.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks a stream, and gives up where it grows beyond all measure. */
final class Inflation {

    private static final int MOST_COLUMNS = 1000;

    private Inflation() {}

    /** @throws IOException where it is packed otherwise than by Flate, or longer than that when unpacked */
    static byte[] all(COSDictionary dictionary, InputStream packed, int most) throws IOException {
        COSBase filter = dictionary.getDictionaryObject(COSName.FILTER);
        requireNarrowRows(dictionary);
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

    /** The library makes room for a whole row before it reads one byte, and of rows of no width it never sees the end. */
    private static void requireNarrowRows(COSDictionary dictionary) throws IOException {
        COSBase rows = dictionary.getItem(COSName.DECODE_PARMS, COSName.DP);
        if (rows == null) {
            return;
        }
        boolean narrow = rows instanceof COSDictionary parameters
                && isNumber(parameters, COSName.COLUMNS, MOST_COLUMNS)
                && isNumber(parameters, COSName.COLORS, 1)
                && isNumber(parameters, COSName.BITS_PER_COMPONENT, Byte.SIZE);
        if (!narrow) {
            throw new IOException("rows beyond measure");
        }
    }

    private static boolean isNumber(COSDictionary dictionary, COSName key, int most) {
        COSBase number = dictionary.getItem(key);
        return number == null || number instanceof COSInteger one && one.intValue() > 0 && one.intValue() <= most;
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
