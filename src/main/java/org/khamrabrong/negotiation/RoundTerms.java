package org.khamrabrong.negotiation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.workflow.decision.Answer;

/**
 * How long both sides negotiate informally before the committee decides.
 *
 * @param rounds how many rounds; each is the office's word and the unit's answer to it
 * @param days working days of one round
 */
record RoundTerms(int rounds, int days) {

    private static final int MOST_ROUNDS = 20;
    private static final int LONGEST = 120;

    /** Where the table has no row that applies. */
    static final RoundTerms USUAL = new RoundTerms(3, 15);

    static RoundTerms of(Answer row) {
        return new RoundTerms(whole(row, "rounds"), whole(row, "days"));
    }

    private static int whole(Answer row, String column) {
        return new BigDecimal(row.get(column)).intValueExact();
    }

    /** Why a row cannot stand so; empty where it can. */
    static List<Refusal> problems(Answer row) {
        try {
            RoundTerms said = of(row);
            return isWithin(said.rounds, MOST_ROUNDS) && isWithin(said.days, LONGEST)
                    ? List.of()
                    : List.of(new Refusal("negotiation.refusal.roundTerms", MOST_ROUNDS, LONGEST));
        } catch (ArithmeticException fraction) {
            return List.of(new Refusal("negotiation.refusal.roundTerms", MOST_ROUNDS, LONGEST));
        }
    }

    private static boolean isWithin(int number, int most) {
        return number >= 1 && number <= most;
    }

    /** The moment at which a round is over that begins on that day. */
    Instant endOfRound(LocalDate begun, WorkingCalendar calendar) {
        return ThaiTime.endOf(calendar.after(begun, days));
    }
}
