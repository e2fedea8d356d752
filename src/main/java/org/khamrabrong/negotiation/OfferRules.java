package org.khamrabrong.negotiation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.negotiation.FieldProblem.Field;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** What every counter-offer and every final adjustment has to keep to; the reason is part of it. */
public final class OfferRules {

    private static final int MOST_DIGITS = 24;
    private static final int MOST_DECIMALS = 6;

    private final Indicator indicator;
    private final BigDecimal total;
    private final Terms present;
    private final TypedTerms proposed;
    private final List<FieldProblem> problems = new ArrayList<>();

    private OfferRules(Indicator indicator, BigDecimal total, Terms present, TypedTerms proposed) {
        this.indicator = indicator;
        this.total = total;
        this.present = present;
        this.proposed = proposed;
    }

    /**
     * What stands against the offer, in the order of the fields; nothing where it may be made.
     *
     * @param total the weights' total of the agreement
     * @param present the terms it is meant to replace
     */
    public static List<FieldProblem> check(
            Indicator indicator, BigDecimal total, Terms present, TypedTerms proposed, @Nullable String reason) {
        OfferRules rules = new OfferRules(indicator, total, present, proposed);
        rules.weightIsInBounds();
        rules.targetIsThere();
        rules.pointsAreUsable();
        if (rules.problems.isEmpty()) {
            proposed.terms().ifPresent(terms -> rules.changeIsExplained(terms, reason));
        }
        return List.copyOf(rules.problems);
    }

    /** Whether the target becomes easier, in the direction of the indicator's scale. */
    static boolean lowersTarget(Indicator indicator, Terms present, Terms proposed) {
        if (present.target() == null || proposed.target() == null) {
            return false;
        }
        Scale scale = indicator.effectiveScale();
        boolean moreIsBetter = scale == null || scale.hasTooFewPoints() || scale.moreIsBetter();
        int compared = proposed.target().compareTo(present.target());
        return moreIsBetter ? compared < 0 : compared > 0;
    }

    private void weightIsInBounds() {
        BigDecimal weight = proposed.weight();
        if (weight == null) {
            add(Field.WEIGHT, "weightMissing");
        } else if (weight.signum() <= 0 || weight.compareTo(total) > 0) {
            add(Field.WEIGHT, "weightOutOfBounds", total.toPlainString());
        } else if (tooLong(weight)) {
            add(Field.WEIGHT, "numberTooLong");
        }
    }

    private void targetIsThere() {
        if (indicator.target() != null && proposed.target() == null) {
            add(Field.TARGET, "targetMissing");
        } else if (proposed.target() != null && tooLong(proposed.target())) {
            add(Field.TARGET, "numberTooLong");
        }
    }

    private void pointsAreUsable() {
        proposed.points().ifPresentOrElse(this::pointsAreUsable, () -> add(Field.POINTS, "valueMissing"));
    }

    private void pointsAreUsable(List<Point> points) {
        if (!Terms.sameLevels(points, present.points())) {
            add(Field.POINTS, "otherLevels");
        } else if (points.stream().map(Point::value).anyMatch(OfferRules::tooLong)) {
            add(Field.POINTS, "numberTooLong");
        } else if (!points.isEmpty() && !Scale.of(points).isUsable()) {
            add(Field.POINTS, "notMonotonic");
        }
    }

    private void changeIsExplained(Terms changed, @Nullable String reason) {
        if (changed.sameAs(present)) {
            add(Field.WEIGHT, "nothingChanges");
        }
        if (reason == null || reason.isBlank()) {
            add(Field.REASON, whyReasonIsNeeded(changed));
        } else if (reason.length() > WrittenText.REASON.longest()) {
            add(Field.REASON, "textTooLong", WrittenText.REASON.longest());
        } else if (!WrittenText.keeps(reason)) {
            add(Field.REASON, "textUnkeepable");
        }
    }

    private String whyReasonIsNeeded(Terms changed) {
        if (lowersTarget(indicator, present, changed)) {
            return "reasonForLowerTarget";
        }
        return changed.sameWeight(present) ? "reasonForOffer" : "reasonForMovedWeight";
    }

    private static boolean tooLong(BigDecimal number) {
        return number.precision() > MOST_DIGITS || number.scale() > MOST_DECIMALS || number.scale() < -MOST_DECIMALS;
    }

    private void add(Field field, String key, Object... arguments) {
        problems.add(FieldProblem.of(field, key, arguments));
    }
}
