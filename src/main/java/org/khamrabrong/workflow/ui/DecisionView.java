package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Movement;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.MovingDeadlines;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.Deadlines;
import org.khamrabrong.workflow.decision.DecisionDirectory;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.khamrabrong.workflow.decision.DecisionDirectory.Use;
import org.khamrabrong.workflow.decision.DecisionEditing;
import org.khamrabrong.workflow.decision.DryRun;
import org.khamrabrong.workflow.decision.Row;

/** One decision table: as a year has it or as the next would begin with it; changed by the strategy office; its history. */
@Route("decisions/:decision")
@RolesAllowed({"STRATEGY", "AUDITOR"})
class DecisionView extends Page implements BeforeEnterObserver {

    private final transient DecisionDirectory directory;
    private final transient DecisionEditing editing;
    private final transient Deadlines deadlines;
    private final transient Organization organization;
    private final Select<Optional<FiscalYear>> scope = new Select<>();
    private String decision = "";

    DecisionView(DecisionDirectory directory, DecisionEditing editing, Deadlines deadlines, Organization organization) {
        this.directory = directory;
        this.editing = editing;
        this.deadlines = deadlines;
        this.organization = organization;
        scope.addClassName("k-decision-scope");
        scope.setLabel(say("workflow.table.scope"));
        scope.setItemLabelGenerator(DecisionView::scopeName);
        scope.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        decision = event.getRouteParameters().get("decision").orElse("");
        List<Use> uses = directory.uses(decision);
        scope.setItems(Stream.concat(
                        Stream.of(Optional.<FiscalYear>empty()),
                        uses.stream().map(Use::year).map(Optional::of))
                .toList());
        scope.setValue(asked(event, uses));
        show();
    }

    private static Optional<FiscalYear> asked(BeforeEnterEvent event, List<Use> uses) {
        return event.getLocation().getQueryParameters().getSingleParameter("year").stream()
                .flatMap(text -> uses.stream().map(Use::year).filter(year -> text.equals(year.toString())))
                .findFirst();
    }

    private static String scopeName(Optional<FiscalYear> year) {
        return year.map(of -> say("workflow.table.scope.year", Words.formats().year(of)))
                .orElseGet(() -> say("workflow.table.scope.later"));
    }

    private @Nullable FiscalYear year() {
        return scope.getValue().orElse(null);
    }

    private void show() {
        Shown shown = directory.table(decision, year());
        title(TableWords.title(decision));
        help(say("workflow.table.about." + decision));
        boolean mayChange = directory.mayChange();
        removeAll();
        if (mayChange) {
            add(new Movement(() -> deadlines.running().map(DecisionView::stand)));
            FormFooter footer = new FormFooter();
            footer.primary(
                    say("workflow.table.change"),
                    () -> edit(shown, shown.table().rows()));
            footer(footer);
        }
        add(List.of(
                new Card(VersionLine.text(shown.version()), scope, new TableReading(shown.table())),
                new HistoryCard(directory, shown, year(), mayChange ? new Actions(shown) : null)));
    }

    private void edit(Shown shown, List<Row> rows) {
        removeAll();
        TableEditor editor = new TableEditor(shown.table().with(rows));
        Div tried = new Div();
        add(List.of(new Card(scopeName(scope.getValue()), editor), tried));
        FormFooter footer = new FormFooter();
        footer.primary(say("workflow.table.take"), () -> take(shown, editor));
        footer.secondary(say("workflow.table.tryOut"), () -> tryOut(editor, tried));
        footer.secondary(say("workflow.table.leave"), this::show);
        footer(footer);
    }

    private void tryOut(TableEditor editor, Div tried) {
        tried.removeAll();
        List<Row> rows = editor.rows();
        if (!editor.tell(editing.problems(decision, rows))) {
            DryRun run = editing.tryOut(decision, year(), rows);
            DryRunCard card = new DryRunCard(directory.table(decision, year()).table(), run);
            tried.add(card);
            deadlines(rows).ifPresent(moved -> tried.add(new DeadlinesCard(moved, organization)));
            card.scrollIntoView();
        }
    }

    private static Movement.Stand stand(MovingDeadlines running) {
        return new Movement.Stand(
                say("organization.calendar.moving", running.seen(), running.total()),
                running.total() == 0 ? 1 : (double) running.seen() / running.total());
    }

    /** Empty where nothing that waits would be due on another day. */
    private Optional<MovedDeadlines> deadlines(List<Row> rows) {
        return Optional.of(deadlines.of(
                        year(), directory.table(decision, year()).table().with(rows)))
                .filter(moved -> !moved.isEmpty());
    }

    private void take(Shown shown, TableEditor editor) {
        List<Row> rows = editor.rows();
        if (!editor.tell(editing.problems(decision, rows))) {
            DryRun run = editing.tryOut(decision, year(), rows);
            String sentence = say(
                            year() == null ? "workflow.table.take.later" : "workflow.table.take.year",
                            year() == null ? "" : Words.formats().year(year()),
                            run.differences().size(),
                            run.lines().size())
                    + deadlines(rows)
                            .map(moved -> " " + DeadlinesCard.sum(moved))
                            .orElse("");
            Confirm.withReason(say("workflow.table.take"), sentence, say("workflow.table.take"), why -> {
                int number = editing.take(decision, year(), shown.version().number(), rows, why);
                Notices.success(say("workflow.table.taken", number));
                show();
            });
        }
    }

    /** What the history offers to those who may change the table. */
    private final class Actions implements HistoryCard.Actions {

        private final Shown shown;

        private Actions(Shown shown) {
            this.shown = shown;
        }

        @Override
        public void takeAgain(int number) {
            edit(shown, editing.rows(decision, number));
        }

        @Override
        public void use(int number, FiscalYear year) {
            UseDialog.ask(editing, shown, number, year, DecisionView.this::show);
        }
    }
}
