package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.agreement.ui.page.Deciding;
import org.khamrabrong.agreement.ui.page.ItemDecision;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.workflow.remark.RemarkRow;

/** What an approver says of single indicators: in the sheet of each, and as marks in its row. */
record IndicatorSay(Deciding deciding, List<RemarkRow> sent) {

    Component inSheet(Indicator indicator) {
        return new ItemDecision(deciding, indicator.number(), IndicatorTexts.fields(), sent);
    }

    List<Component> inRow(Indicator indicator) {
        List<Component> marks = new ArrayList<>();
        if (deciding.marked().contains(indicator.number())) {
            marks.add(new Badge(Tone.ERROR, say("agreement.approval.marked.item")));
        }
        long written = deciding.remarksOn(indicator.number());
        if (written > 0) {
            marks.add(new Badge(Tone.INFO, say("agreement.approval.remark.item", written)));
        }
        long open = sent.stream()
                .filter(remark -> remark.open() && remark.spot().item().equals(indicator.number()))
                .count();
        if (open > 0) {
            marks.add(new Badge(Tone.WARNING, say("agreement.approval.remark.item", open)));
        }
        return marks;
    }
}
