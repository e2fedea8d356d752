package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khamrabrong.kit.Lead;
import org.khamrabrong.scorecard.FieldOfFinding;
import org.khamrabrong.scorecard.FindingsPanel;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.ValueMeasure;

/** Everything in which one indicator is written, in its order: the fields, and beside them what they come to. */
public final class IndicatorParts {

    private final Indicator start;
    private final AgreementPackage around;
    private final Predicate<Finding> told;
    private final TypedFields fields;
    private final List<FormPart> parts = new ArrayList<>();
    private final List<Component> shown = new ArrayList<>();
    private final BlanksHere blanks;
    private final FindingsPanel findings = new FindingsPanel(List.of(), finding -> lead(FieldOfFinding.of(finding)));
    private final IdentityPart identity;
    private final WhatIf whatIf;
    private Map<String, Component> open = Map.of();
    private Runnable settled = () -> {};

    /**
     * @param start what the form begins with
     * @param around what the indicator is part of; its own indicators and results count for nothing
     * @param takenNumbers which the indicator cannot have
     * @param words what is said of the blanks
     * @param told which findings concern the one who writes
     */
    public IndicatorParts(
            Indicator start,
            AgreementPackage around,
            Set<String> takenNumbers,
            BlankWords words,
            Predicate<Finding> told) {
        fields = new TypedFields(words);
        blanks = new BlanksHere(words, this::lead);
        this.start = start;
        this.around = around;
        this.told = told;
        shown.add(blanks);
        shown.add(findings);
        identity = new IdentityPart(fields, around, takenNumbers);
        section("scorecard.form.identity", identity);
        WeightPart weight = new WeightPart(fields, this::settled);
        ScalePart scale = new ScalePart(fields, start, around.usualScale(), this::settled);
        MeasurePart measure = new MeasurePart(fields);
        PlanPart plan = new PlanPart(fields);
        WordsPart texts = new WordsPart(fields);
        weight.onTarget(scale::aimAt);
        measure.onType((milestone, chosen) -> offerSteps(plan, texts, milestone, chosen));
        measure.onFraction(texts::offerFormula);
        section("scorecard.form.weight", weight);
        section("scorecard.form.scale", scale);
        Div picture = new Div();
        shown.add(picture);
        whatIf = new WhatIf(picture, alone(start), start);
        section("scorecard.form.measure", measure);
        section("scorecard.form.plan", plan);
        shown.add(new H3(say("scorecard.form.whatIf")));
        shown.add(whatIf);
        section("scorecard.form.past", new PastPart(fields));
        section("scorecard.form.words", texts);
        parts.forEach(part -> part.show(start));
        texts.offerSteps(!plan.holdsTheWords());
    }

    public static Indicator blank(AgreementPackage content) {
        String dimension = content.dimensions().isEmpty()
                ? null
                : content.dimensions().get(0).code();
        return Indicator.of("")
                .name("")
                .dimension(dimension)
                .weight(BigDecimal.ZERO)
                .measure(new ValueMeasure())
                .details(Details.none())
                .build();
    }

    public Component[] components() {
        return shown.toArray(Component[]::new);
    }

    /** Runs whenever the person has typed something and paused. */
    public void onTyped(Runnable listener) {
        fields.onTyped(listener);
    }

    /** Runs where a choice has settled the last thing that there was to settle. */
    public void onSettled(Runnable listener) {
        settled = listener;
    }

    private void settled() {
        if (!findings.isVisible() && open.isEmpty()) {
            settled.run();
        }
    }

    public Map<String, String> typed() {
        return fields.values();
    }

    public void restore(Map<String, String> typed) {
        parts.forEach(part -> part.makeRoom(typed));
        fields.restore(typed);
    }

    /** Says what is wrong with the indicator as it is typed now, as far as it can be read. */
    public void look() {
        Indicator written = write();
        open = fields.markBlanks();
        blanks.show(open.keySet());
        AgreementPackage alone = alone(written);
        List<Finding> found = Stream.concat(
                        duplicate(written.number()), Scoring.score(alone).findingsOf(written.number()).stream())
                .filter(told)
                .toList();
        findings.show(found);
        findings.setVisible(!found.isEmpty());
        parts.forEach(part -> part.tell(found));
        whatIf.show(alone, written);
    }

    private AgreementPackage alone(Indicator indicator) {
        return around.withResults(Map.of()).withIndicators(List.of(indicator));
    }

    /** Of the others the numbers alone are known here. */
    private Stream<Finding> duplicate(String number) {
        return identity.isTaken() ? Stream.of(Finding.of(Code.DUPLICATE_NUMBER, number, number)) : Stream.of();
    }

    /** Takes the reader to the field of that name in the bundles, where it has a blank to that. */
    public void lead(String field) {
        Optional.ofNullable(open.get(field))
                .or(() -> fields.places(FormPlaces.of(field)).stream().findFirst())
                .ifPresent(Lead::to);
    }

    /** Says something under that field, by its name in the bundles; under none where it does not stand here. */
    public void note(String field, String words) {
        fields.places(FormPlaces.of(field)).stream()
                .findFirst()
                .filter(HasHelper.class::isInstance)
                .map(HasHelper.class::cast)
                .ifPresent(place -> place.setHelperText(words));
    }

    /** Whether everything can be taken as it stands; otherwise leads to the first part that cannot. */
    public boolean check() {
        List<FormPart> wrong = parts.stream().filter(part -> !part.check()).toList();
        if (!wrong.isEmpty()) {
            ((Component) wrong.get(0)).scrollIntoView();
        }
        return wrong.isEmpty();
    }

    public Indicator write() {
        Indicator written = start;
        for (FormPart part : parts) {
            written = part.write(written);
        }
        return written;
    }

    private <P extends Component & FormPart> void section(String heading, P part) {
        parts.add(part);
        shown.add(new H3(say(heading)));
        shown.add(part);
    }

    private static void offerSteps(PlanPart plan, WordsPart words, boolean milestone, boolean chosen) {
        plan.offer(milestone);
        if (chosen) {
            plan.begin();
        }
        words.offerSteps(!plan.holdsTheWords());
    }
}
