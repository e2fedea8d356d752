package org.khamrabrong.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.Withheld;
import org.khamrabrong.kernel.Withheld.Unless;
import org.springframework.stereotype.Component;

/** What all capabilities withhold from the signed-in person, as the database's function {@code withheld} reads it. */
@Component
class WithheldRules {

    private final List<Discretion> discretions;

    WithheldRules(List<Discretion> discretions) {
        this.discretions = discretions;
    }

    /** A JSON array with one object for each kind of fact. */
    String forReader() {
        return FactJson.text(discretions.stream()
                .flatMap(discretion -> discretion.withheld().stream())
                .flatMap(withheld -> withheld.facts().stream().map(fact -> rule(fact, withheld)))
                .toList());
    }

    private static Map<String, Object> rule(Class<? extends Fact> fact, Withheld withheld) {
        requireField(fact, withheld.unless());
        withheld.unless().openings().forEach(opening -> requireField(opening, withheld.unless()));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("what", Fact.name(fact));
        rule.put(
                "openings",
                withheld.unless().openings().stream().map(Fact::name).toList());
        rule.put("follows", withheld.unless().follows());
        rule.put("field", withheld.unless().field());
        rule.put("within", withheld.scope().within());
        rule.put(
                "agreements",
                withheld.scope().agreements().stream().map(AgreementId::value).toList());
        return rule;
    }

    private static void requireField(Class<? extends Fact> fact, Unless unless) {
        String field = unless.field();
        if (field != null
                && Arrays.stream(fact.getRecordComponents())
                        .map(RecordComponent::getName)
                        .noneMatch(field::equals)) {
            throw new IllegalStateException(fact + " does not say its " + field + ".");
        }
    }
}
