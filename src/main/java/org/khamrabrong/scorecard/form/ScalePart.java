package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Marker;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scorecard.FindingNotes;
import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Interpolation;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;
import org.khamrabrong.scoring.UsualScale;

/** From which value which score is earned; beneath the summary's levels the detail sheet's, where there is one. */
final class ScalePart extends Div implements FormPart {

    private final TypedFields typed;
    private final transient Runnable settled;
    private final Select<String> kind;
    private final UsualScale usual;
    private final IntervalFields interval;
    private final PointFields summary;
    private final PointFields sheet;
    private final SheetFold fold;
    private final SheetChoice choice;
    private final Select<String> between;
    private final Select<String> below;
    private final FindingNotes notes =
            new FindingNotes(Code.SCALE_NOT_MONOTONIC, Code.SCALE_EQUAL_LEVELS, Code.SCALE_TOO_FEW_POINTS);
    private final Div noShare = new Div();
    private transient @Nullable BigDecimal target;

    /** @param settled runs whenever summary and detail sheet were made one */
    ScalePart(TypedFields typed, Indicator indicator, UsualScale usual, Runnable settled) {
        this.typed = typed;
        this.settled = settled;
        this.usual = usual;
        addClassName("k-stack");
        kind = select(
                "scale.kind",
                "scorecard.form.scaleKind",
                "scorecard.form.scaleKind.",
                Arrays.stream(ScaleKind.values()).map(Enum::name).toList());
        List<BigDecimal> scores =
                ScaleKind.everyScore(Stream.concat(points(indicator).stream(), sheetPoints(indicator).stream())
                        .toList());
        summary = new PointFields("scale", say("scorecard.form.summaryScale"), typed, scores);
        sheet = new PointFields("sheet", say("language.field.sheetScale"), typed, scores);
        choice = new SheetChoice(
                "scorecard.form.sheetScaleDiffers",
                this::differs,
                () -> copy(summary, sheet),
                () -> copy(sheet, summary));
        fold = new SheetFold(sheet, this::differs);
        between = select(
                "scale.between",
                "language.field.between",
                "language.value.",
                Arrays.stream(Interpolation.values()).map(Interpolation::word).toList());
        below = select(
                "scale.below",
                "language.field.below",
                "language.value.",
                Arrays.stream(Below.values()).map(Below::word).toList());
        interval = new IntervalFields(typed, this::fill);
        listen();
        lay();
    }

    private void listen() {
        below.setItemEnabledProvider(this::works);
        summary.onChange(this::offerShares);
        below.addValueChangeListener(change -> offerShares());
        kind.addValueChangeListener(change -> offer());
        summary.onTyped(() -> interval.show(summary.points(), target));
        summary.onChange(this::compare);
        sheet.onChange(this::compare);
    }

    private void lay() {
        noShare.addClassName("k-wide");
        Div rules = new Div(between, below, noShare);
        rules.addClassName("k-form");
        Paragraph help = new Paragraph(say("scorecard.form.scaleHelp"));
        help.addClassNames("k-quiet", "k-small");
        add(kind, interval, help, summary, notes, fold, choice, rules);
    }

    @Override
    public void show(Indicator indicator) {
        Scale scale = indicator.scale() == null ? Scale.of(List.of()) : indicator.scale();
        kind.setValue(ScaleKind.of(indicator.scale(), usual).name());
        target = indicator.target();
        summary.show(scale.points());
        interval.show(scale.points(), target);
        sheet.show(sheetPoints(indicator));
        sheet.setVisible(!sheetPoints(indicator).isEmpty());
        fold.setVisible(sheet.isVisible());
        between.setValue(scale.between().word());
        below.setValue(scale.below().word());
        offer();
        fold.begin();
    }

    @Override
    public boolean check() {
        return summary.check() & (!sheet.isVisible() || sheet.check());
    }

    @Override
    public void tell(List<Finding> found) {
        notes.show(found);
    }

    @Override
    public Indicator write(Indicator base) {
        List<Point> points = summary.points();
        Scale scale = new Scale(points, chosenBetween(), chosenBelow());
        Indicator written = base.withScale(points.isEmpty() ? null : scale);
        return base.sheet() == null || !sheet.isVisible()
                ? written
                : written.withSheet(new Sheet(base.sheet().weight(), sheet.points()));
    }

    private void offer() {
        List<BigDecimal> offered = kind.getValue() == null
                ? ScaleKind.LEVELS.scores()
                : ScaleKind.valueOf(kind.getValue()).scores();
        List<BigDecimal> shown = Stream.concat(offered.stream(), furtherOnes()).toList();
        interval.setVisible(ScaleKind.LEVELS.name().equals(kind.getValue()));
        summary.offer(shown);
        sheet.offer(shown);
        choice.refresh();
        offerShares();
    }

    /** A share can be chosen only where it works; one that was chosen before stays, and is said to be without effect. */
    private void offerShares() {
        below.getListDataView().refreshItem(Below.PRO_RATA.word());
        noShare.removeAll();
        if (!works(below.getValue())) {
            noShare.add(Marker.of(Tone.WARNING, say("scorecard.form.noProRata")));
        }
    }

    /** While the levels do not say yet which way they run, anything may be chosen. */
    private boolean works(String rule) {
        Scale scale = Scale.of(summary.points());
        return !Below.PRO_RATA.word().equals(rule) || !scale.isUsable() || scale.takesProRata();
    }

    private Stream<BigDecimal> furtherOnes() {
        return summary.scores().stream()
                .filter(score -> Arrays.stream(ScaleKind.values())
                        .noneMatch(known -> known.scores().contains(score)));
    }

    /** What is aimed at, from which the levels are usually reckoned. */
    void aimAt(BigDecimal newTarget) {
        target = newTarget;
        interval.aimAt(newTarget);
    }

    /** The levels as the interval says them; the form's own fields, so that they can be changed one by one. */
    private void fill(List<Point> points) {
        summary.show(points);
        typed.typed();
    }

    private void compare() {
        choice.refresh();
        fold.refresh();
    }

    private boolean differs() {
        return sheet.isVisible() && !summary.sameAs(sheet);
    }

    private void copy(PointFields from, PointFields to) {
        to.copyFrom(from);
        typed.typed();
        fold.fold();
        settled.run();
    }

    private Interpolation chosenBetween() {
        return Arrays.stream(Interpolation.values())
                .filter(rule -> rule.word().equals(between.getValue()))
                .findFirst()
                .orElse(Interpolation.LINEAR);
    }

    private Below chosenBelow() {
        return Arrays.stream(Below.values())
                .filter(rule -> rule.word().equals(below.getValue()))
                .findFirst()
                .orElse(Below.LOWEST);
    }

    private static List<Point> points(Indicator indicator) {
        return indicator.scale() == null ? List.of() : indicator.scale().points();
    }

    private static List<Point> sheetPoints(Indicator indicator) {
        return indicator.sheet() == null ? List.of() : indicator.sheet().points();
    }

    private Select<String> select(String name, String label, String wordPrefix, List<String> items) {
        Select<String> select = new Select<>();
        select.setLabel(say(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> say(wordPrefix + item));
        return typed.add(name, select);
    }
}
