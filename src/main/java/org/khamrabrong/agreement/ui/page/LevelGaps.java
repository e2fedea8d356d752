package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.LevelGap.Seat;

/** Says before a paper is handed in at which levels nobody could approve it, and what happens then. */
public final class LevelGaps extends Div {

    private static final long serialVersionUID = 1L;

    public LevelGaps(List<LevelGap> gaps) {
        addClassName("k-stack");
        setVisible(!gaps.isEmpty());
        gaps.forEach(gap -> add(new Message(
                gap.instead() == Instead.NOTHING ? Tone.ERROR : Tone.WARNING,
                getTranslation(
                        "workflow.approval.gap." + gap.instead(),
                        seat(gap.level()),
                        gap.next() == null ? "" : seat(gap.next())))));
    }

    private String seat(Seat seat) {
        return getTranslation(
                "workflow.approval.seat", getTranslation("organization.role." + seat.role()), Words.name(seat.unit()));
    }
}
