package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.scorecard.form.Texts;
import org.khamrabrong.scorecard.form.TypedFields;
import org.khamrabrong.scoring.Plan;

/** The sheet in which the unit's plan is written: one line for each mission, issue, goal and strategy. */
final class PlanForm extends SideSheet {

    private final transient TypedFields fields = new TypedFields();
    private final List<TextArea> areas = new ArrayList<>();
    private final TextArea vision;
    private final TextArea missions;
    private final TextArea issues;
    private final TextArea goals;
    private final TextArea strategies;

    PlanForm(DraftDesk desk, TypedText kept) {
        super(say("agreement.plan.edit"));
        Plan plan = desk.content().unitPlan();
        vision = area("vision", Texts.shown(plan.vision()));
        missions = lines("missions", plan.missions());
        issues = lines("issues", plan.issues());
        goals = lines("goals", plan.goals());
        strategies = lines("strategies", plan.strategies());
        kept.of(DraftText.PLAN).ifPresent(fields::restore);
        SheetFoot foot = new SheetFoot(this, kept, DraftText.PLAN, () -> save(desk, kept));
        fields.onTyped(() -> foot.keptAt(kept.keep(DraftText.PLAN, fields.values())));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                desk.refresh();
            }
        });
    }

    private void save(DraftDesk desk, TypedText kept) {
        Optional<TextArea> wrong = areas.stream()
                .filter(area -> !TextBounds.check(area, WrittenText.PLAN))
                .findFirst();
        if (wrong.isPresent()) {
            wrong.get().focus();
            return;
        }
        if (desk.write(plan())) {
            kept.forget(DraftText.PLAN);
            close();
            Notices.success(say("agreement.plan.saved"));
        }
    }

    private Plan plan() {
        return new Plan(
                Texts.orNull(vision.getValue()),
                Texts.lines(missions.getValue()),
                Texts.lines(issues.getValue()),
                Texts.lines(goals.getValue()),
                Texts.lines(strategies.getValue()));
    }

    private TextArea lines(String field, List<String> lines) {
        TextArea area = area(field, Texts.lines(lines));
        area.setHelperText(say("scorecard.form.linePerItem"));
        return area;
    }

    private TextArea area(String field, String text) {
        TextArea area = fields.add(field, new TextArea(say("language.field." + field)));
        area.setWidthFull();
        area.setValue(text);
        areas.add(TextBounds.follow(area, WrittenText.PLAN));
        content(area);
        return area;
    }
}
