package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.PackageDifferences;
import org.khamrabrong.kit.FindingsPanel;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Scoring;

/** The sheet in which one indicator is written; what is typed is kept from the first letter on. */
final class IndicatorForm extends SideSheet {

    private final transient DraftDesk desk;
    private final transient TypedText kept;
    private final transient TypedFields fields = new TypedFields();
    private final transient List<FormPart> parts = new ArrayList<>();
    private final String name;
    private final Div notices = new Div();
    private final Message blanks = new Message(Tone.WARNING, "");
    private final FindingsPanel findings = new FindingsPanel(List.of(), number -> showChoice());
    private final WhatIf whatIf;
    private final transient SheetFoot foot;
    private transient Indicator before;
    private final transient Indicator start;

    /**
     * @param before the indicator as it is; null for a new one
     * @param start what the form begins with
     */
    IndicatorForm(DraftDesk desk, TypedText kept, Indicator before, Indicator start) {
        super(before == null ? say("agreement.form.new") : say("kit.indicator.title", before.number(), before.name()));
        this.desk = desk;
        this.kept = kept;
        this.before = before;
        this.start = start;
        this.name = before == null ? DraftText.NEW : DraftText.indicator(before.number());
        addClassName("k-sheet-wide");
        notices.addClassName("k-stack");
        content(notices, blanks, findings);
        section("agreement.form.identity", new IdentityPart(fields, desk.content(), otherNumbers()));
        WeightPart weight = new WeightPart(fields);
        ScalePart scale = new ScalePart(fields, start);
        MeasurePart measure = new MeasurePart(fields);
        PlanPart plan = new PlanPart(fields);
        WordsPart words = new WordsPart(fields);
        weight.onTarget(scale::aimAt);
        measure.onType((milestone, chosen) -> offerSteps(plan, words, milestone, chosen));
        section("agreement.form.weight", weight);
        section("agreement.form.scale", scale);
        Div picture = new Div();
        content(picture);
        whatIf = new WhatIf(picture);
        section("agreement.form.measure", measure);
        section("agreement.form.plan", plan);
        content(new H3(say("agreement.form.whatIf")), whatIf);
        section("agreement.form.past", new PastPart(fields));
        section("agreement.form.words", words);
        parts.forEach(part -> part.show(start));
        words.offerSteps(!plan.holdsTheWords());
        kept.of(name).ifPresent(this::restore);
        fields.onTyped(this::typed);
        foot = new SheetFoot(this, kept, name, this::save);
        look();
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                desk.refresh();
            }
        });
    }

    private <P extends Component & FormPart> void section(String heading, P part) {
        parts.add(part);
        content(new H3(say(heading)), part);
    }

    private static void offerSteps(PlanPart plan, WordsPart words, boolean milestone, boolean chosen) {
        plan.offer(milestone);
        if (chosen) {
            plan.begin();
        }
        words.offerSteps(!plan.holdsTheWords());
    }

    private void restore(Map<String, String> typed) {
        parts.forEach(part -> part.makeRoom(typed));
        fields.restore(typed);
        notices.add(new Message(Tone.INFO, say("agreement.form.restored")));
    }

    private void typed() {
        foot.keptAt(kept.keep(name, fields.values()));
        look();
    }

    /** What is wrong with the indicator as it is typed now, as far as it can be read. */
    private void look() {
        Indicator written = write();
        List<String> open = fields.markBlanks();
        blanks.say(Words.say("agreement.blanks.here", open.size(), BlanksLeft.names(open)));
        blanks.setVisible(!open.isEmpty());
        List<Finding> found = Scoring.score(alone(written)).findings().stream()
                .filter(finding -> written.number().equals(finding.indicator()))
                .toList();
        findings.show(found);
        findings.setVisible(!found.isEmpty());
        parts.forEach(part -> part.tell(found));
        whatIf.show(alone(written), written);
    }

    /** Leads to where the two papers' values stand against each other. */
    private void showChoice() {
        parts.stream()
                .flatMap(part -> ((Component) part).getChildren())
                .filter(child -> child instanceof SheetChoice && child.isVisible())
                .findFirst()
                .ifPresent(Component::scrollIntoView);
    }

    private void save() {
        List<FormPart> wrong = parts.stream().filter(part -> !part.check()).toList();
        notices.removeAll();
        if (!wrong.isEmpty()) {
            notices.add(new Message(Tone.ERROR, say("agreement.form.wrong")));
            ((Component) wrong.get(0)).scrollIntoView();
            return;
        }
        AgreementPackage seen = desk.content();
        if (desk.write(before, write())) {
            kept.forget(name);
            close();
            Notices.success(say("agreement.form.saved", write().number()));
        } else {
            tellWhatChanged(seen);
        }
    }

    /** A colleague's change stands in the draft now; the next save is made on top of it. */
    private void tellWhatChanged(AgreementPackage seen) {
        kept.keep(name, fields.values());
        if (before != null) {
            before = desk.content().indicator(before.number()).orElse(null);
        }
        notices.add(
                new Message(Tone.WARNING, say("refusal.changedMeanwhile")),
                new Differences(
                        PackageDifferences.between(seen, desk.content()),
                        say("agreement.form.asYouSaw"),
                        say("agreement.form.asItIsNow")));
        notices.scrollIntoView();
    }

    private Indicator write() {
        Indicator written = start;
        for (FormPart part : parts) {
            written = part.write(written);
        }
        return written;
    }

    private AgreementPackage alone(Indicator indicator) {
        return desk.content().withResults(null).withIndicators(List.of(indicator));
    }

    private Set<String> otherNumbers() {
        return desk.content().indicators().stream()
                .map(Indicator::number)
                .filter(number -> before == null || !number.equals(before.number()))
                .collect(Collectors.toSet());
    }
}
