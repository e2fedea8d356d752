package org.khamrabrong.document.report;

import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.paper.Picture;

/**
 * What a memo says.
 *
 * @param emblem 15 millimetres high; null where the body has none
 * @param office the unit that writes
 * @param number as its register has it; empty leaves room to write it
 * @param date null leaves room to write it
 * @param body a paragraph each
 */
public record MemoFacts(
        Picture emblem,
        String office,
        String number,
        LocalDate date,
        String subject,
        String addressee,
        List<String> enclosures,
        List<String> body,
        Signer signer) {

    public MemoFacts {
        enclosures = List.copyOf(enclosures);
        body = List.copyOf(body);
    }
}
