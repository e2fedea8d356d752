package org.khamrabrong.document.report;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenText;

/**
 * What the one who writes a memo types.
 *
 * @param part the round or session where the document is one of several
 * @param number of the memo in its register; may be empty, to be written by hand
 * @param date null for today
 * @param office that writes; empty for the writer's own unit
 */
public record MemoRequest(
        Kind kind, int part, String number, @Nullable LocalDate date, String office, String subject, String addressee) {

    /** What it forwards. */
    public enum Kind {
        AGREEMENT,
        SELF_ASSESSMENT,
        EVALUATION,
        MINUTES
    }

    public MemoRequest {
        number = number == null ? "" : number.strip();
        office = office == null ? "" : office.strip();
        subject = subject == null ? "" : subject.strip();
        addressee = addressee == null ? "" : addressee.strip();
    }

    /** Refuses what no memo can hold. */
    void check() {
        Stream.of(number, office, subject, addressee).forEach(WrittenText.NAME::checked);
    }
}
