package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Spot;

/** A paper in one look: how much of it changed since one decided last, until when it is wanted, and its way so far. */
public final class ApprovalHead extends Card {

    /** @param changed since the look of the view; nothing where there was no look */
    public ApprovalHead(LevelsOfPaper levels, PaperView view, Changed changed) {
        addClassName("k-approval-head");
        add(
                new Particulars()
                        .line(
                                say("agreement.approval.changed"),
                                view.look()
                                        .map(changed::words)
                                        .orElseGet(() -> say("agreement.approval.changed.first")))
                        .line(
                                say("agreement.approval.due"),
                                view.due() == null ? null : Words.formats().lastDay(view.due())),
                new ApprovalTrail(levels.levels(), view));
        List<RemarkRow> whole = view.remarks().stream()
                .filter(remark -> remark.spot().equals(Spot.WHOLE))
                .toList();
        add(new RemarkList(whole));
    }
}
