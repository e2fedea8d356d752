package org.khamrabrong.seal;

import java.security.MessageDigest;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;

/**
 * A filled signature field, and where in the file its value stands.
 *
 * @param gap begin and end of what it does not cover: its own value, angle brackets included
 * @param end of what it covers, from the file's first byte
 */
record SignatureInFile(String field, COSDictionary dictionary, byte[] contents, int gapBegin, int gapEnd, int end) {

    private static final String DIGITS = "0123456789ABCDEF";

    /** Null where it does not cover one beginning of the file but for its own value, written as we write it. */
    static @Nullable SignatureInFile of(String field, COSDictionary dictionary, byte[] pdf) {
        long[] range = range(dictionary.getCOSArray(COSName.BYTERANGE));
        COSBase contents = dictionary.getItem(COSName.CONTENTS);
        if (range == null || !(contents instanceof COSString value)) {
            return null;
        }
        long gapBegin = range[1];
        long gapEnd = range[2];
        long end = gapEnd + range[3];
        boolean nested = range[0] == 0 && gapBegin > 0 && gapEnd > gapBegin && end > gapEnd && end <= pdf.length;
        if (!nested || !isValue(pdf, (int) gapBegin, (int) gapEnd, value.getBytes())) {
            return null;
        }
        return new SignatureInFile(field, dictionary, value.getBytes(), (int) gapBegin, (int) gapEnd, (int) end);
    }

    /** @throws Refusal where no signature as we write them fills that field */
    static SignatureInFile in(Fields fields, String field, byte[] pdf) {
        COSDictionary value = fields.known(field).getCOSDictionary(COSName.V);
        SignatureInFile found = value == null ? null : of(field, value, pdf);
        if (found == null) {
            throw new Refusal("seal.refusal.pdf.unknownField", field);
        }
        return found;
    }

    SignatureProof proof(byte[] pdf) {
        return SignatureProof.of(contents, digest(pdf));
    }

    byte[] digest(byte[] pdf) {
        MessageDigest digest = Sha256.digest();
        digest.update(pdf, 0, gapBegin);
        digest.update(pdf, gapEnd, end - gapEnd);
        return digest.digest();
    }

    /** The file with another value of the same length in the place of its own; what it covers stays as it is. */
    byte[] replacedBy(byte[] value, byte[] pdf) {
        if (value.length > contents.length) {
            throw new IllegalArgumentException("longer than the room that was left for it");
        }
        byte[] copy = pdf.clone();
        for (int i = 0; i < contents.length; i++) {
            int octet = i < value.length ? value[i] : 0;
            int at = gapBegin + 1 + 2 * i;
            copy[at] = (byte) DIGITS.charAt((octet & 0xF0) >> 4);
            copy[at + 1] = (byte) DIGITS.charAt(octet & 0x0F);
        }
        return copy;
    }

    private static long @Nullable [] range(COSArray array) {
        if (array == null || array.size() != 4) {
            return null;
        }
        long[] range = new long[4];
        for (int i = 0; i < range.length; i++) {
            if (!(array.get(i) instanceof COSInteger part) || part.longValue() < 0) {
                return null;
            }
            range[i] = part.longValue();
        }
        return range;
    }

    /** Whether these bytes, in capital hexadecimal letters between angle brackets, are all that the gap holds. */
    private static boolean isValue(byte[] pdf, int begin, int end, byte[] value) {
        if (end - begin != 2 * value.length + 2 || pdf[begin] != '<' || pdf[end - 1] != '>') {
            return false;
        }
        for (int i = 0; i < value.length; i++) {
            int at = begin + 1 + 2 * i;
            if (pdf[at] != DIGITS.charAt((value[i] & 0xF0) >> 4) || pdf[at + 1] != DIGITS.charAt(value[i] & 0x0F)) {
                return false;
            }
        }
        return true;
    }
}
