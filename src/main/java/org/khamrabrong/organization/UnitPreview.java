package org.khamrabrong.organization;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.organization.UnitBurden.Counts;

/** What comes of a change, sentence by sentence. */
final class UnitPreview {

    private final UnitCase change;
    private final Counts held;
    private final List<Remark> remarks = new ArrayList<>();

    UnitPreview(UnitCase change, Counts held) {
        this.change = change;
        this.held = held;
    }

    static List<Remark> ofBeginning(UnitCase change) {
        UnitPreview preview = new UnitPreview(change, new Counts(0, 0, 0, 0));
        boolean past = change.from().isBefore(change.today());
        preview.say(past ? "past" : change.from().isAfter(change.today()) ? "later" : "today", change.from());
        change.is()
                .nearest(change.from())
                .what()
                .above()
                .ifPresent(above -> preview.say("under", change.before().name(above, change.from())));
        return preview.remarks;
    }

    List<Remark> remarks() {
        sayWhen();
        sayUnits();
        sayPeople();
        change.change().aspect().ifPresent(this::sayUntilWhen);
        return List.copyOf(remarks);
    }

    private void sayWhen() {
        if (change.change().mends()) {
            say("mends");
        } else {
            say(change.from().isAfter(change.today()) ? "later" : "today", change.from());
        }
    }

    private void sayUnits() {
        int beneath = change.before().beneath(change.unit(), change.from()).size();
        long along = change.touched().size() - 1L;
        if (change.change() instanceof UnitChange.Move && beneath > 0) {
            say("beneath", beneath);
        }
        if (change.change() instanceof UnitChange.Merge merge && along > 0) {
            say("children", along, change.before().name(merge.successor(), change.from()));
        }
    }

    private void sayPeople() {
        boolean merges = change.change() instanceof UnitChange.Merge;
        if (merges || change.change() instanceof UnitChange.Move) {
            String kind = merges ? "merge." : "move.";
            count(kind + "people", held.people());
            count(kind + "posts", held.posts());
            count(kind + "roles", held.roles());
            count(kind + "agreements", held.agreements());
        }
    }

    /** A later plan stands, and says so. */
    private void sayUntilWhen(UnitAspect aspect) {
        change.was()
                .next(aspect, change.from())
                .ifPresent(next -> say("until", next.from(), new MessageKey("organization.aspect." + aspect)));
    }

    private void count(String what, int number) {
        if (number > 0) {
            say(what, number);
        }
    }

    private void say(String key, Object... arguments) {
        remarks.add(Remark.of("organization.preview." + key, arguments));
    }
}
