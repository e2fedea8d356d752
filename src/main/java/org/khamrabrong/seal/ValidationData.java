package org.khamrabrong.seal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF brings along for checking its signatures later. */
final class ValidationData {

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName CRLS = COSName.getPDFName("CRLs");
    private static final COSName OCSPS = COSName.getPDFName("OCSPs");

    private ValidationData() {}

    static Level level(SignatureProof proof, SignatureInFile signature, PDDocument document) {
        if (proof.stamp() == null) {
            return Level.B;
        }
        COSDictionary data = document.getDocumentCatalog().getCOSObject().getCOSDictionary(DSS);
        boolean revocation = data != null && (hasAny(data.getCOSArray(CRLS)) || hasAny(data.getCOSArray(OCSPS)));
        return revocation ? Level.LT : Level.T;
    }

    private static boolean hasAny(COSArray list) {
        return list != null && list.size() > 0;
    }
}
