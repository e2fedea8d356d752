package org.khamrabrong.agreement;

import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;

/** A content beside the text that it was read from, so that one text is read once. */
record ReadContent(String text, AgreementPackage content) {

    static ReadContent of(String text) {
        return new ReadContent(text, PackageFormat.read(text));
    }

    /** Whether it is this very string, which a reload would have replaced. */
    boolean isOf(String other) {
        return text == other;
    }
}
