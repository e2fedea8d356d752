package org.khamrabrong.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/** The value of a signature field. */
final class SignatureDictionary {

    static final COSName SUB_FILTER = PDSignature.SUBFILTER_ETSI_CADES_DETACHED;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What PDFBox leaves room for and fills in while it writes. */
    private static final int[] RESERVED = {0, 1000000000, 1000000000, 1000000000};

    private SignatureDictionary() {}

    static COSDictionary of(Statement statement) {
        COSDictionary signature = new COSDictionary();
        signature.setItem(COSName.TYPE, COSName.SIG);
        signature.setItem(COSName.FILTER, PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setItem(COSName.SUB_FILTER, SUB_FILTER);
        signature.setString(COSName.NAME, statement.signer());
        signature.setString(COSName.REASON, statement.reason());
        signature.setString(COSName.LOCATION, statement.location());
        signature.setString(COSName.M, TIME.format(statement.at()));
        // The library looks for the value first, then for the range, and for neither after that.
        signature.setItem(COSName.CONTENTS, new COSString(new byte[0], true));
        COSArray range = new COSArray();
        for (int part : RESERVED) {
            range.add(COSInteger.get(part));
        }
        range.setDirect(true);
        signature.setItem(COSName.BYTERANGE, range);
        return signature;
    }

    /** The time that the signer claims; null where it is not written as we write it. */
    static @Nullable Instant claimedTime(COSDictionary signature) {
        try {
            String written = signature.getString(COSName.M);
            return written == null ? null : TIME.parse(written, Instant::from);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
