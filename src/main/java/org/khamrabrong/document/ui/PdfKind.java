package org.khamrabrong.document.ui;

import java.util.Locale;
import org.khamrabrong.document.paper.Digits;

/** As which an agreement is handed out as a PDF. */
enum PdfKind {
    THAI("th", Digits.THAI),
    ARABIC("th", Digits.ARABIC),
    ENGLISH("en", Digits.ARABIC);

    private final String language;
    private final Digits digits;

    PdfKind(String language, Digits digits) {
        this.language = language;
        this.digits = digits;
    }

    String language() {
        return language;
    }

    Digits digits() {
        return digits;
    }

    /** In addresses and message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
