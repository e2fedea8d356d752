package org.khamrabrong.document.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.paper.Picture;

/**
 * What a memo says.
 *
 * @param emblem 15 millimetres high; null where the body has none
 * @param body a paragraph each
 */
public record MemoFacts(
        @Nullable Picture emblem,
        Reference reference,
        String subject,
        String addressee,
        List<String> enclosures,
        List<String> body,
        Signer signer) {

    /**
     * Whose memo it is.
     *
     * @param office the unit that writes
     * @param number as its register has it; empty leaves room to write it
     * @param date null leaves room to write it
     */
    public record Reference(
            String office, String number, @Nullable LocalDate date) {}

    public MemoFacts {
        enclosures = List.copyOf(enclosures);
        body = List.copyOf(body);
    }
}
