package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.khamrabrong.agreement.ui.FieldRows.Column;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;

/** The steps of the two measures that have some: milestones, and cases. */
final class StepRows extends Div {

    private final FieldRows milestones;
    private final FieldRows cases;

    StepRows(TypedFields typed) {
        addClassName("k-stack");
        milestones = new FieldRows(
                "milestone",
                typed,
                List.of(
                        new Column("step", "agreement.form.milestone.step", true, true),
                        new Column("items", "agreement.form.milestone.items", false, true),
                        new Column("deduction", "agreement.form.milestone.deduction", true, false)),
                "agreement.form.addStep");
        cases = new FieldRows(
                "cases",
                typed,
                List.of(
                        new Column("id", "agreement.form.cases.id", false, true),
                        new Column("weight", "agreement.form.cases.weight", true, true),
                        new Column("perLateDay", "agreement.form.cases.perLateDay", true, false),
                        new Column("perDefect", "agreement.form.cases.perDefect", true, false)),
                "agreement.form.addStep");
        Paragraph help = new Paragraph(say("agreement.form.rowsHelp"));
        help.addClassNames("k-quiet", "k-small");
        add(help, milestones, cases);
    }

    void offer(String type) {
        milestones.setVisible("milestone".equals(type));
        cases.setVisible("cases".equals(type));
        setVisible(milestones.isVisible() || cases.isVisible());
    }

    void show(Measure measure) {
        List<MilestoneStep> walked = measure instanceof MilestoneMeasure milestone ? milestone.steps() : List.of();
        milestones.show(walked.stream()
                .map(step ->
                        List.of(step.step().toPlainString(), String.join(", ", step.items()), text(step.deduction())))
                .toList());
        List<CaseStep> parts = measure instanceof CasesMeasure given ? given.steps() : List.of();
        cases.show(parts.stream()
                .map(step -> List.of(step.id(), text(step.weight()), text(step.perLateDay()), text(step.perDefect())))
                .toList());
    }

    void makeRoom(Map<String, String> typed) {
        milestones.makeRoom(typed);
        cases.makeRoom(typed);
    }

    boolean check(String type) {
        return switch (type) {
            case "milestone" -> milestones.check();
            case "cases" -> cases.check();
            default -> true;
        };
    }

    MilestoneMeasure milestone() {
        return new MilestoneMeasure(milestones.filled().stream()
                .map(row -> new MilestoneStep(row.number(0), items(row.text(1)), row.number(2)))
                .toList());
    }

    CasesMeasure cases() {
        return new CasesMeasure(cases.filled().stream()
                .map(row -> new CaseStep(row.text(0), row.number(1), row.number(2), row.number(3)))
                .toList());
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
