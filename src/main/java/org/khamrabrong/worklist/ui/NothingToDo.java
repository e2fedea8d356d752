package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.MenuPlaces;
import org.khamrabrong.worklist.WorkCounts;

/** An empty list of the inbox: what will come next, and the way to where there is something. */
final class NothingToDo extends EmptyState {

    NothingToDo(WorkList shown, WorkCounts counts, Consumer<WorkList> select) {
        super(
                VaadinIcon.CHECK_CIRCLE_O,
                say("worklist.empty." + shown.inAddress()),
                say(next(shown, counts), counts.available(), counts.waitingForOthers()));
        if (shown == WorkList.MINE && counts.available() > 0) {
            action(new Button(say("worklist.empty.toAvailable"), event -> select.accept(WorkList.AVAILABLE)));
        } else if (shown != WorkList.WAITING && counts.waitingForOthers() > 0) {
            action(new Button(say("worklist.empty.toWaiting"), event -> select.accept(WorkList.WAITING)));
        } else if (counts.available() == 0 && counts.mine() == 0) {
            action(new OtherPlaces(MenuPlaces.navigation()));
        }
    }

    private static String next(WorkList shown, WorkCounts counts) {
        if (shown == WorkList.WAITING || shown == WorkList.COLLEAGUES) {
            return "worklist.next." + shown.inAddress();
        }
        if (shown == WorkList.MINE && counts.available() > 0) {
            return "worklist.next.available";
        }
        return counts.waitingForOthers() > 0 ? "worklist.next.others" : "worklist.next.none";
    }
}
