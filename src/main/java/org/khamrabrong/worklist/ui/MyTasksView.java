package org.khamrabrong.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.khamrabrong.kit.FigureRow;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkCounts;
import org.khamrabrong.worklist.Worklist;

/** Home: what is late and what is due, then the tasks that are mine, those I may take, those
 * colleagues have taken, and those others have to do. */
@Route("")
@Menu(title = "worklist.menu.worklist", icon = "vaadin:inbox", order = 1)
@PermitAll
class MyTasksView extends Page implements BeforeEnterObserver {

    private static final String LIST = "list";

    private final transient Worklist worklist;
    private final transient HumanTasks tasks;
    private final transient WorkingDays workingDays;
    private final transient Clock clock;
    private final transient SteeringHome steering;
    private final Div home = new Div();
    private final Tabs tabs = new Tabs(false);
    private final Div figures = new Div();
    private final Div place = new Div();
    private WorkList shown = WorkList.MINE;

    MyTasksView(Worklist worklist, HumanTasks tasks, SteeringHome steering, WorkingDays workingDays, Clock clock) {
        this.steering = steering;
        this.worklist = worklist;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.clock = clock;
        boolean inbox = steering.hasInbox();
        title(getTranslation(inbox ? "worklist.title" : "worklist.home.title"));
        help(getTranslation(inbox ? "worklist.help" : "worklist.home.help"));
        for (WorkList list : WorkList.values()) {
            tabs.add(new Tab());
        }
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                select(WorkList.values()[tabs.getSelectedIndex()]);
            }
        });
        home.addClassName("k-stack");
        add(home, figures, tabs, place);
        List.of(figures, tabs, place).forEach(part -> part.setVisible(inbox));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        home.removeAll();
        home.add(steering.parts());
        WorkCounts counts = worklist.counts();
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LIST)
                .flatMap(WorkList::ofAddress)
                .orElse(counts.mine() == 0 && counts.available() > 0 ? WorkList.AVAILABLE : WorkList.MINE);
        tabs.setSelectedIndex(shown.ordinal());
        show(counts);
    }

    private static void select(WorkList list) {
        UI.getCurrent().navigate(MyTasksView.class, QueryParameters.of(LIST, list.inAddress()));
    }

    private void show(WorkCounts counts) {
        figures.removeAll();
        figures.add(new FigureRow()
                .figure(
                        getTranslation("worklist.late"),
                        text(counts.late()),
                        counts.late() > 0 ? Tone.ERROR : Tone.NEUTRAL)
                .figure(
                        getTranslation("worklist.dueThisWeek"),
                        text(counts.dueThisWeek()),
                        counts.dueThisWeek() > 0 ? Tone.WARNING : Tone.NEUTRAL)
                .figure(getTranslation("worklist.waitingForOthers"), text(counts.waitingForOthers()), Tone.NEUTRAL));
        label(WorkList.MINE, counts.mine());
        label(WorkList.AVAILABLE, counts.available());
        label(WorkList.COLLEAGUES, counts.withColleagues());
        label(WorkList.WAITING, counts.waitingForOthers());
        DueWords due = new DueWords(clock, workingDays);
        WorkTable table = new WorkTable(shown, tasks, due, () -> show(worklist.counts()));
        table.whenEmpty(() -> new NothingToDo(shown, counts, MyTasksView::select));
        place.removeAll();
        place.add(table);
        switch (shown) {
            case MINE -> table.show(worklist::mine);
            case AVAILABLE -> table.show(worklist::available);
            case COLLEAGUES -> table.show(worklist::withColleagues);
            case WAITING -> table.show(worklist::waitingForOthers);
        }
    }

    private void label(WorkList list, long count) {
        tabs.getTabAt(list.ordinal()).setLabel(getTranslation("worklist.tab." + list.inAddress(), text(count)));
    }

    private static String text(long count) {
        return count < WorkCounts.MOST ? Long.toString(count) : WorkCounts.MOST + "+";
    }
}
