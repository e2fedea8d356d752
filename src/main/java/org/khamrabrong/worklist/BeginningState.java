package org.khamrabrong.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Role;

/** What an office has entered so far, and which steps of its beginning that makes done. */
public record BeginningState(Entered entered, Accounts accounts, Year year) {

    /**
     * The organization.
     *
     * @param body its name; null before it was entered
     * @param staffed units that make agreements and have three people to draft, to review and to approve
     */
    public record Entered(@Nullable String body, long units, long signing, long staffed) {}

    /**
     * Who can sign in.
     *
     * @param uninvited without a password and without an invitation that still holds
     * @param mail whether a server for outgoing mail was set up
     * @param invited whether anybody ever was, be it by a printed sheet
     */
    public record Accounts(long people, long accepted, long uninvited, long strategy, boolean mail, boolean invited) {}

    /** @param holidays of the present year and the next */
    public record Year(long holidays, boolean opened, boolean called) {}

    /** In their order, each with whose turn it is. */
    public enum Step {
        BODY(Role.ADMINISTRATOR),
        UNITS(Role.ADMINISTRATOR),
        PEOPLE(Role.ADMINISTRATOR),
        STAFF(Role.ADMINISTRATOR),
        STRATEGY(Role.ADMINISTRATOR),
        MAIL(Role.ADMINISTRATOR),
        INVITATIONS(Role.ADMINISTRATOR),
        HOLIDAYS(Role.STRATEGY),
        YEAR(Role.STRATEGY),
        CALL(Role.STRATEGY);

        private final Role whose;

        Step(Role whose) {
            this.whose = whose;
        }

        public Role whose() {
            return whose;
        }
    }

    public boolean isDone(Step step) {
        return switch (step) {
            case BODY -> entered.body() != null;
            case UNITS -> entered.units() > 1 && entered.signing() > 0;
            case PEOPLE -> accounts.people() > 1;
            case STAFF -> entered.signing() > 0 && entered.staffed() == entered.signing();
            case STRATEGY -> accounts.strategy() > 0;
            // Without a server the printed sheet serves.
            case MAIL -> accounts.mail() || accounts.invited();
            case INVITATIONS -> accounts.people() > 1 && accounts.uninvited() == 0;
            case HOLIDAYS -> year.holidays() > 0;
            case YEAR -> year.opened();
            case CALL -> year.called();
        };
    }

    /** Once the first call has gone out. */
    public boolean isOver() {
        return isDone(Step.CALL);
    }

    /** The first that is not done; empty where all are. */
    public Optional<Step> next() {
        return Arrays.stream(Step.values()).filter(step -> !isDone(step)).findFirst();
    }

    /** What the sentence of the step speaks of. */
    public List<Object> figures(Step step) {
        return switch (step) {
            case BODY -> List.of(Optional.ofNullable(entered.body()).orElse(""));
            case UNITS -> List.of(entered.units(), entered.signing());
            case PEOPLE -> List.of(accounts.people());
            case STAFF -> List.of(entered.staffed(), entered.signing());
            case STRATEGY -> List.of(accounts.strategy());
            case INVITATIONS -> List.of(accounts.accepted(), accounts.people(), accounts.uninvited());
            case HOLIDAYS -> List.of(year.holidays());
            case MAIL, YEAR, CALL -> List.of();
        };
    }
}
