package org.khamrabrong.negotiation.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.FieldProblem;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.OfferRow;
import org.khamrabrong.negotiation.OfferRules;
import org.khamrabrong.negotiation.Side;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.negotiation.TypedTerms;
import org.khamrabrong.scoring.Indicator;

/** One item on the desk: what was offered so far, and the indicator it is about. */
record ItemWork(ItemRow row, Indicator indicator, BigDecimal total, Side mine) {

    String number() {
        return row.indicator();
    }

    Terms present() {
        return row.latest().terms();
    }

    Terms theirs() {
        return row.latestOf(mine.other()).map(OfferRow::terms).orElse(present());
    }

    Optional<Terms> ours() {
        return row.latestOf(mine).map(OfferRow::terms);
    }

    /** The indicator as it would be under the last offer. */
    Indicator underPresentTerms() {
        return present().appliedTo(indicator);
    }

    TypedTerms typed(ItemChoice choice) {
        return choice.terms(present().points());
    }

    /** The typed terms as an offer; refused where they cannot be read. */
    Terms offered(ItemChoice choice) {
        return typed(choice)
                .terms()
                .orElseThrow(() -> new Refusal("negotiation.refusal.negotiation.itemsLeft", number()));
    }

    /** What stands against the offer as typed; nothing where none is made. */
    List<FieldProblem> problems(ItemChoice choice) {
        return choice.offers()
                ? OfferRules.check(indicator, total, present(), typed(choice), choice.reason())
                : List.of();
    }

    boolean left(ItemChoice choice) {
        return !row.agreed() && choice.mode() == null;
    }

    /** Whether the choice says anything beyond what is agreed already. */
    boolean says(ItemChoice choice) {
        return choice.mode() != null && (choice.offers() || !row.agreed());
    }

    /** The weight that would come out, as far as it can be read. */
    BigDecimal weight(ItemChoice choice) {
        BigDecimal typed = choice.offers() ? typed(choice).weight() : null;
        return typed == null ? present().weight() : typed;
    }
}
