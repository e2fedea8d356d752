package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.ui.page.RemarkList;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.library.Template;
import org.khamrabrong.scorecard.Differences;
import org.khamrabrong.scorecard.form.BlankWords;
import org.khamrabrong.scorecard.form.IndicatorParts;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.ui.form.DoerWords;

/** The sheet in which one indicator is written; what is typed is kept from the first letter on. */
final class IndicatorForm extends SideSheet {

    private static final BlankWords TO_FILL_IN =
            new BlankWords(Template.BLANK, Tone.WARNING, "agreement.blanks.count", "agreement.blanks.field");

    private final transient DraftDesk desk;
    private final transient TypedText kept;
    private final transient IndicatorParts parts;
    private final String name;
    private final Div notices = new Div();
    private final transient SheetFoot foot;
    private final Div queuePlace = new Div();
    private transient @Nullable Indicator before;
    private String row;

    /**
     * @param before the indicator as it is; null for a new one
     * @param start what the form begins with
     */
    IndicatorForm(DraftDesk desk, TypedText kept, @Nullable Indicator before, Indicator start) {
        super(
                before == null
                        ? say("agreement.form.new")
                        : say("language.indicator.title", before.number(), before.title()));
        this.desk = desk;
        this.kept = kept;
        this.before = before;
        this.row = before == null ? "" : before.number();
        this.name = before == null ? DraftText.NEW : DraftText.indicator(before.number());
        addClassName("k-sheet-wide");
        notices.addClassName("k-stack");
        parts = new IndicatorParts(start, desk.content(), otherNumbers(), TO_FILL_IN, finding -> true);
        queuePlace.addClassName("k-queue-place");
        content(queuePlace, notices);
        if (before != null) {
            remarks(desk.openRemarks(before.number()));
        }
        content(parts.components());
        kept.of(name).ifPresent(this::restore);
        parts.onTyped(this::typed);
        foot = new SheetFoot(this, kept, name, this::save);
        parts.onSettled(foot::lead);
        parts.look();
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                desk.refresh();
            }
        });
    }

    /** Above the form, and once more under the field that each speaks of. */
    private void remarks(List<RemarkRow> open) {
        content(new RemarkList(open));
        open.forEach(remark -> parts.note(
                remark.spot().field(),
                say(
                        "agreement.remark.here",
                        DoerWords.of(remark.said().by()),
                        remark.said().words())));
    }

    /** Opens at the field of that name in the bundles. */
    void openAt(String field) {
        open();
        parts.lead(field);
    }

    /** The number under which the indicator stands in the draft; empty while it does not. */
    String row() {
        return row;
    }

    private void restore(Map<String, String> typed) {
        parts.restore(typed);
        notices.add(new Message(Tone.INFO, say("agreement.form.restored")));
    }

    private void typed() {
        foot.keptAt(kept.keep(name, parts.typed()));
        parts.look();
    }

    /**
     * One of several findings is settled here.
     *
     * @param lead opens the form at another one
     */
    void settling(FindingQueue queue, Consumer<Finding> lead) {
        QueueBar bar = new QueueBar(
                queue,
                () -> leaveFor(lead, queue::former),
                () -> leaveFor(
                        lead, () -> queue.nextIn(desk.agreement().findings().findings())));
        queuePlace.add(bar);
    }

    /** What was typed is saved first; where it cannot be, the form stays. */
    private void leaveFor(Consumer<Finding> lead, Supplier<Optional<Finding>> other) {
        if (kept.of(name).isPresent() && !save()) {
            return;
        }
        close();
        other.get().ifPresentOrElse(lead, () -> Notices.success(say("agreement.queue.done")));
    }

    /** Whether it was taken; otherwise the form says why not. */
    private boolean save() {
        notices.removeAll();
        if (!parts.check()) {
            notices.add(new Message(Tone.ERROR, say("scorecard.form.wrong")));
            return false;
        }
        AgreementPackage seen = desk.content();
        if (desk.write(before, parts.write())) {
            kept.forget(name);
            row = parts.write().number();
            close();
            Notices.success(say("agreement.form.saved", parts.write().number()));
            return true;
        }
        tellWhatChanged(seen);
        return false;
    }

    /** A colleague's change stands in the draft now; the next save is made on top of it. */
    private void tellWhatChanged(AgreementPackage seen) {
        kept.keep(name, parts.typed());
        if (before != null) {
            before = desk.content().indicator(before.number()).orElse(null);
        }
        notices.add(
                new Message(Tone.WARNING, say("kernel.refusal.changedMeanwhile")),
                new Differences(
                        PackageDifferences.between(seen, desk.content()),
                        say("agreement.form.asYouSaw"),
                        say("scorecard.form.asItIsNow")));
        notices.scrollIntoView();
    }

    private Set<String> otherNumbers() {
        return desk.content().indicators().stream()
                .map(Indicator::number)
                .filter(number -> before == null || !number.equals(before.number()))
                .collect(Collectors.toSet());
    }
}
