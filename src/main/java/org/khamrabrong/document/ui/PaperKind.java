package org.khamrabrong.document.ui;

import java.util.Locale;
import org.khamrabrong.paper.Digits;

/** As which an agreement is handed out. */
enum PaperKind {
    THAI(10, PaperFormat.PDF, "th", Digits.THAI),
    ARABIC(11, PaperFormat.PDF, "th", Digits.ARABIC),
    ENGLISH(12, PaperFormat.PDF, "en", Digits.ARABIC),
    EDITABLE(20, PaperFormat.DOCX, "th", Digits.THAI),
    TABLES(30, PaperFormat.XLSX, "th", Digits.ARABIC);

    private final int order;
    private final PaperFormat format;
    private final String language;
    private final Digits digits;

    PaperKind(int order, PaperFormat format, String language, Digits digits) {
        this.order = order;
        this.format = format;
        this.language = language;
        this.digits = digits;
    }

    int order() {
        return order;
    }

    PaperFormat format() {
        return format;
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
