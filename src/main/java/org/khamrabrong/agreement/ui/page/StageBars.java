package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.StageDays;
import org.khamrabrong.agreement.StageDays.StageDay;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.StageBar;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;

/** Where an agreement stands, with the days: until when what is done took, since when it is here, and what is planned. */
@SpringComponent
public class StageBars {

    private final StageDays days;

    StageBars(StageDays days) {
        this.days = days;
    }

    public StageBar of(AgreementId agreement, Stage stage) {
        if (stage.endedEarly()) {
            return new StageBar(Stage.STEPS, stage.step());
        }
        List<StageDay> steps = days.of(agreement);
        List<String> words = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            words.add(words(steps.get(step), Integer.compare(step, stage.step())));
        }
        return new StageBar(Stage.STEPS, stage.step(), words);
    }

    /** @param place below zero behind, above zero ahead */
    private static String words(StageDay day, int place) {
        Formats formats = Words.formats();
        if (place < 0) {
            return day.until() == null ? "" : formats.date(day.until());
        }
        if (place == 0) {
            return day.since() == null ? "" : say("agreement.stage.since", formats.date(day.since()));
        }
        return day.plan() == null
                ? ""
                : say(
                        "agreement.stage.plan",
                        formats.date(day.plan().from()),
                        formats.date(day.plan().to()));
    }
}
