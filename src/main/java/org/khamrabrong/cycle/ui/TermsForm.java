package org.khamrabrong.cycle.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.khamrabrong.cycle.LevelTerms;
import org.khamrabrong.cycle.RoundTerms;
import org.khamrabrong.cycle.TermsProblem;
import org.khamrabrong.cycle.YearTerms;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.WeightBar;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.scoring.UsualScale;

/** The terms of some levels being written; each refusal stands beside its field, and nothing typed is lost. */
final class TermsForm extends Div {

    private static final BigDecimal TOTAL = BigDecimal.valueOf(100);
    private static final List<List<Integer>> USUAL_ROUNDS = List.of(List.of(6, 12), List.of(6, 9, 12));

    private final transient YearTerms terms;
    private final transient YearTerms.Shown shown;
    private final transient Runnable done;
    private final CheckboxGroup<UnitLevel> levels = new CheckboxGroup<>();
    private final WeightBar sum = new WeightBar(BigDecimal.ZERO, TOTAL);
    private final FieldLines<DimensionLine> dimensions;
    private final FieldLines<BandLine> bands;
    private final FieldLines<RoundLine> rounds;
    private final ThaiDecimalField missedReport = new ThaiDecimalField(say("cycle.terms.missedReport")).needed();
    private final RadioButtonGroup<UsualScale> scale = new RadioButtonGroup<>();
    private final ReasonField reason = new ReasonField("cycle.terms.reason");
    private final Div refused = new Div();

    /**
     * @param chosen levels whose terms are changed, all with the same terms
     * @param withRounds whether their days are changed here
     * @param done to be run when they were taken or stay as they are
     */
    TermsForm(YearTerms terms, YearTerms.Shown shown, Set<UnitLevel> chosen, boolean withRounds, Runnable done) {
        this.terms = terms;
        this.shown = shown;
        this.done = done;
        addClassName("k-stack");
        dimensions = new FieldLines<>(
                "cycle.terms.dimensions",
                "cycle.terms.dimension.add",
                () -> dimension(new DimensionLine(freeCode(), null)),
                this::weigh);
        bands = new FieldLines<>("cycle.terms.bands", "cycle.terms.band.add", () -> new BandLine(null), () -> {});
        rounds = new FieldLines<>(
                "cycle.terms.rounds", "cycle.terms.round.add", () -> new RoundLine(shown.year(), null), () -> {});
        offerLevels(chosen);
        scale.setLabel(say("cycle.terms.scale"));
        scale.setItems(UsualScale.values());
        scale.setItemLabelGenerator(each -> say("cycle.terms.scale." + each));
        show(shown.of(chosen.iterator().next()));
        refused.addClassName("k-stack");
        Div days = new Div(rounds, usualRounds());
        days.addClassName("k-stack");
        days.setVisible(withRounds);
        add(levels, dimensions, sum, bands, days, new H4(say("cycle.terms.scoring")));
        add(new Div(missedReport), scale, reason, refused, actions());
    }

    private void offerLevels(Set<UnitLevel> chosen) {
        levels.setLabel(say("cycle.terms.levels"));
        levels.setHelperText(say("cycle.terms.levels.help"));
        levels.setItems(shown.levels().keySet());
        levels.setItemLabelGenerator(level -> say("organization.level." + level));
        levels.setValue(chosen);
    }

    private Div usualRounds() {
        Div choice = new Div();
        choice.addClassName("k-row");
        USUAL_ROUNDS.forEach(months -> {
            String label =
                    String.join(", ", months.stream().map(String::valueOf).toList());
            Button button = new Button(say("cycle.terms.rounds.usual", label), click -> showRounds(months));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            choice.add(button);
        });
        return choice;
    }

    private void showRounds(List<Integer> months) {
        FiscalYear year = shown.year();
        rounds.clear();
        months.forEach(
                each -> rounds.show(new RoundLine(year, RoundTerms.usual(each).in(year, 1))));
    }

    private Div actions() {
        Button take = new Button(say("cycle.terms.take"), click -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> take.setEnabled(true));
        Div row = new Div(new Button(say("cycle.terms.leave"), click -> done.run()), take);
        row.addClassName("k-footer-actions");
        return row;
    }

    private void show(LevelTerms said) {
        said.dimensions().forEach(each -> dimensions.show(dimension(new DimensionLine(each.code(), each))));
        said.bands().forEach(each -> bands.show(new BandLine(each)));
        said.rounds(shown.year()).forEach(each -> rounds.show(new RoundLine(shown.year(), each)));
        missedReport.show(said.missedReport());
        scale.setValue(said.scale());
    }

    private DimensionLine dimension(DimensionLine line) {
        line.weight().addValueChangeListener(change -> weigh());
        return line;
    }

    private void weigh() {
        sum.show(
                dimensions.lines().stream().map(DimensionLine::weighing).reduce(BigDecimal.ZERO, BigDecimal::add),
                TOTAL);
    }

    /** By which no dimension of any level is known yet. */
    private String freeCode() {
        int number = 1;
        while (isTaken("dimension-" + number)) {
            number++;
        }
        return "dimension-" + number;
    }

    private boolean isTaken(String code) {
        return dimensions.lines().stream()
                .anyMatch(line -> line.dimension().code().equals(code));
    }

    /** Puts what is written into sight. */
    void begin() {
        scrollIntoView();
        levels.getElement().executeJs("this.querySelector('input')?.focus()");
    }

    private void take() {
        refused.removeAll();
        boolean readable = dimensions.check() & bands.check() & rounds.check() & missedReport.check();
        if (levels.getValue().isEmpty()) {
            refused.add(new Message(Tone.ERROR, say("cycle.terms.levels.missing")));
        } else if (readable && !tell(terms.problems(written())) && reason.check()) {
            change();
        }
    }

    private void change() {
        try {
            terms.change(shown, levels.getValue(), written(), reason.reason());
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, say(refusal.key(), refusal.arguments())));
            return;
        }
        Notices.success(say("cycle.terms.taken"));
        done.run();
    }

    private LevelTerms written() {
        return new LevelTerms(
                dimensions.lines().stream().map(DimensionLine::dimension).toList(),
                bands.lines().stream().map(BandLine::band).toList(),
                missedReport.decimal().orElseThrow(),
                scale.getValue(),
                rounds.lines().stream().map(RoundLine::round).toList());
    }

    /** Whether anything is wrong; each sentence stands beside what it speaks of. */
    private boolean tell(List<TermsProblem> found) {
        found.forEach(problem -> {
            switch (problem.field()) {
                case DIMENSIONS, DIMENSION_NAME, DIMENSION_WEIGHT, PERSPECTIVES -> dimensions.tell(problem);
                case BANDS, BAND_FROM, BAND_NAME -> bands.tell(problem);
                case ROUNDS, ROUND_MONTHS, ROUND_OPENS, ROUND_DUE -> rounds.tell(problem);
                case MISSED_REPORT -> {
                    missedReport.setErrorMessage(
                            say(problem.why().key(), problem.why().arguments()));
                    missedReport.setInvalid(true);
                }
            }
        });
        return !found.isEmpty();
    }
}
