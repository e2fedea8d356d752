package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;

/** What was reached in earlier years. */
final class PastPart extends Div implements FormPart {

    private static final BigDecimal FIRST = BigDecimal.valueOf(2500);
    private static final BigDecimal LAST = BigDecimal.valueOf(2700);

    private final FieldRows rows;

    PastPart(TypedFields typed) {
        rows = new FieldRows(
                "past",
                typed,
                List.of(
                        FieldColumn.decimal("year", "scorecard.form.past.year", true),
                        FieldColumn.decimal("value", "scorecard.form.past.value", true)),
                "scorecard.form.addYear");
        add(rows);
    }

    @Override
    public void show(Indicator indicator) {
        rows.show(indicator.past().stream()
                .map(past -> List.of(Integer.toString(past.year()), past.value().toPlainString()))
                .toList());
    }

    @Override
    public void makeRoom(Map<String, String> typed) {
        rows.makeRoom(typed);
    }

    @Override
    public boolean check() {
        List<FieldRow> wrong = rows.filled().stream()
                .filter(row -> row.number(0).isPresent() && year(row).isEmpty())
                .toList();
        boolean sound = rows.check();
        wrong.forEach(PastPart::refuseYear);
        return sound && wrong.isEmpty();
    }

    /** What is missing in a row is said before anybody saves it: until then the row counts for nothing. */
    @Override
    public void tell(List<Finding> found) {
        check();
    }

    private static Optional<Integer> year(FieldRow row) {
        return row.number(0)
                .filter(year -> year.stripTrailingZeros().scale() <= 0)
                .filter(year -> year.compareTo(FIRST) >= 0 && year.compareTo(LAST) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private static void refuseYear(FieldRow row) {
        row.refuse(0, say("scorecard.form.past.notYear"));
    }

    @Override
    public Indicator write(Indicator base) {
        return base.withPast(
                rows.filled().stream().flatMap(row -> result(row).stream()).toList());
    }

    private static Optional<PastResult> result(FieldRow row) {
        return year(row).flatMap(year -> row.number(1).map(value -> new PastResult(year, value)));
    }
}
