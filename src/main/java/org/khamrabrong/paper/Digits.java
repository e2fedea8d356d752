package org.khamrabrong.paper;

import org.khamrabrong.kernel.ThaiDigits;

/** The digits of a document: one kind throughout. */
public enum Digits {
    THAI,
    ARABIC;

    public String write(String text) {
        return this == THAI ? ThaiDigits.toThai(text) : ThaiDigits.toArabic(text);
    }
}
