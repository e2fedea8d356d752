package org.khamrabrong.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.RoundOfAgreement;
import org.khamrabrong.cycle.RoundMoveTable.Move;
import org.khamrabrong.organization.Actors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the corrected days of a year's rounds to its agreements, a page at a time in the background, by whichever node comes
 * first; goes on after a crash where it stopped.
 */
@Component
class RoundMoves {

    private static final int PAGE = 100;

    private final RoundMoveTable moves;
    private final AgreementRegister agreements;
    private final TransactionTemplate transaction;
    private final Actors actors;

    RoundMoves(RoundMoveTable moves, AgreementRegister agreements, TransactionTemplate transaction, Actors actors) {
        this.moves = moves;
        this.agreements = agreements;
        this.transaction = transaction;
        this.actors = actors;
    }

    /** All that were asked for, one page after another. */
    void run() {
        boolean more = true;
        while (more) {
            more = actors.<Boolean, RuntimeException>asSystem(
                    () -> Boolean.TRUE.equals(transaction.execute(status -> onePage())));
        }
    }

    /** Whether there was one. */
    private boolean onePage() {
        Optional<Move> next = moves.next();
        next.ifPresent(this::movePage);
        return next.isPresent();
    }

    private void movePage(Move move) {
        CycleRound to = move.to();
        List<RoundOfAgreement> page =
                agreements.openRounds(move.year(), move.levels(), to.number(), move.last(), Limit.of(PAGE));
        if (!page.isEmpty()) {
            agreements.moveRounds(
                    page, new Round(to.number(), to.months(), to.opensOn(), to.dueOn(), false), move.by());
        }
        UUID last = page.isEmpty()
                ? move.last()
                : page.get(page.size() - 1).agreement().value();
        moves.goOn(move, page.size(), last, page.size() < PAGE);
    }
}
