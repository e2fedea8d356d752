package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.OpenBlanks;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Marker;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.ui.TemplatePicker;
import org.khamrabrong.scorecard.FieldOfFinding;
import org.khamrabrong.scorecard.IndicatorTable;
import org.khamrabrong.scorecard.form.IndicatorParts;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/** The indicators of the draft: the table, and what can be done with a row. */
final class DraftTable extends Card {

    /** Waits until the sheet has slid away, which would take the focus once more; a sheet that stays open keeps it. */
    static final String BACK_TO_ROW = """
            let left = 60;
            const back = () => {
              if (document.querySelector('vaadin-dialog-overlay')) {
                return left-- > 0 && setTimeout(back, 50);
              }
              const row = [...document.querySelectorAll('tr[data-indicator]')]
                  .find(row => row.dataset.indicator === $0);
              row?.scrollIntoView({block: 'center'});
              (row?.querySelector('button') ?? document.querySelector('[data-add-indicator]'))
                  ?.focus({preventScroll: Boolean(row)});
            };
            setTimeout(back, 100);""";

    private final transient DraftDesk desk;
    private final transient TypedText kept;
    private final transient IndicatorLibrary library;
    private final transient Map<String, List<String>> open;

    DraftTable(DraftDesk desk, TypedText kept, IndicatorLibrary library) {
        this.desk = desk;
        this.kept = kept;
        this.library = library;
        AgreementPackage content = desk.content();
        open = OpenBlanks.of(content);
        List<Finding> findings = desk.agreement().findings().findings();
        Button add = new Button(
                say("agreement.draft.add"), VaadinIcon.PLUS.create(), event -> add(IndicatorParts.blank(content)));
        add.getElement().setAttribute("data-add-indicator", true);
        Button pick = new Button(say("library.pick.title"), VaadinIcon.BOOK.create(), event -> pick());
        Div ways = new Div(pick, add);
        ways.addClassName("k-row");
        Div head = new Div(new H2(say("agreement.tab.indicators")), ways);
        head.addClassName("k-card-head");
        add(head);
        if (content.indicators().isEmpty()) {
            add(nothing());
        } else {
            add(new IndicatorTable()
                    .findings(findings)
                    .onOpen(this::edit)
                    .onFinding(this::edit)
                    .remarks(this::blanks)
                    .componentColumn(say("agreement.draft.actions"), this::actions)
                    .show(content));
        }
    }

    private EmptyState nothing() {
        if (!desk.form().lastYear()) {
            return new EmptyState(say("agreement.draft.empty"), say("agreement.draft.empty.next"));
        }
        String year = Words.formats().year(desk.agreement().fiscalYear().previous());
        Button begin = new Button(say("agreement.draft.lastYear", year), event -> desk.beginWithLastYear());
        begin.setDisableOnClick(true);
        return new EmptyState(say("agreement.draft.empty"), say("agreement.draft.lastYear.next", year)).action(begin);
    }

    void edit(Indicator indicator) {
        form(indicator, indicator).open();
    }

    /** Leads to the field of that name in the bundles. */
    void edit(Indicator indicator, String field) {
        form(indicator, indicator).openAt(field);
    }

    /** Leads to what the finding speaks of, and from there to the next. */
    void edit(Finding finding) {
        Optional.ofNullable(finding.indicator())
                .flatMap(desk.content()::indicator)
                .ifPresent(indicator -> settle(finding, indicator));
    }

    private void settle(Finding finding, Indicator indicator) {
        IndicatorForm sheet = form(indicator, indicator);
        sheet.settling(FindingQueue.at(finding, desk.agreement().findings().findings()), this::edit);
        sheet.openAt(FieldOfFinding.of(finding));
    }

    void add(Indicator start) {
        form(null, start).open();
    }

    /** The table was drawn anew when the sheet closes: the focus goes to the indicator's row, also to that of a new one. */
    private IndicatorForm form(@Nullable Indicator before, Indicator start) {
        IndicatorForm sheet = new IndicatorForm(desk, kept, before, start);
        sheet.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                UI.getCurrent().getPage().executeJs(BACK_TO_ROW, sheet.row());
            }
        });
        return sheet;
    }

    private void pick() {
        begin(() -> new TemplatePicker(library, entry -> add(PickedIndicator.of(entry))).open());
    }

    /** Words that wait in the form for a new indicator would stand over the copy. */
    private void begin(Runnable copy) {
        if (kept.of(DraftText.NEW).isPresent()) {
            Notices.error(say("agreement.draft.copy.leftover"));
        } else {
            copy.run();
        }
    }

    private List<Component> blanks(Indicator indicator) {
        List<String> fields = open.getOrDefault(indicator.number(), List.of());
        return fields.isEmpty()
                ? List.of()
                : List.of(Marker.of(
                        Tone.ERROR,
                        say("agreement.blanks.here", fields.size(), RemainingBlanks.names(fields)),
                        event -> edit(indicator, fields.get(0))));
    }

    private Component actions(Indicator indicator) {
        Button menu = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        menu.setAriaLabel(say("agreement.draft.actions.of", indicator.number()));
        ContextMenu choices = new ContextMenu(menu);
        choices.setOpenOnClick(true);
        choices.addItem(say("agreement.draft.edit"), event -> edit(indicator));
        choices.addItem(say("agreement.draft.up"), event -> desk.move(indicator, -1));
        choices.addItem(say("agreement.draft.down"), event -> desk.move(indicator, 1));
        choices.addItem(say("agreement.draft.copy"), event -> begin(() -> add(indicator.withNumber(""))));
        choices.addItem(say("agreement.draft.remove"), event -> askToRemove(indicator));
        return menu;
    }

    private void askToRemove(Indicator indicator) {
        Confirm.danger(
                say("agreement.draft.remove.title", indicator.number()),
                say("agreement.draft.remove.sentence", indicator.title()),
                say("agreement.draft.remove"),
                () -> desk.remove(indicator));
    }
}
