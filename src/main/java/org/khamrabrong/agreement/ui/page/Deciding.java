package org.khamrabrong.agreement.ui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperDecisions;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;

/**
 * What an approver has in hand before he or she decides: which items are to go back and why, and the remarks that go along.
 * It is nobody else's until it is sent, and is kept from the first letter on.
 */
public final class Deciding {

    private static final String MARKS = "marks";
    private static final String REMARKS = "remarks";
    private static final String REASON = "reason";
    private static final String LEVEL = "level";
    private static final String BETWEEN = "\n";

    private final TypedText kept;
    private final List<String> asked;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<String, String> marks;
    private final Map<String, String> remarks;
    private Consumer<Instant> saved = at -> {};

    /** @param asked the items on which it is to be decided */
    public Deciding(TypedText kept, List<String> asked) {
        this.kept = kept;
        this.asked = List.copyOf(asked);
        this.marks = new LinkedHashMap<>(kept.of(MARKS).orElse(Map.of()));
        this.marks.keySet().retainAll(asked);
        this.remarks = new LinkedHashMap<>(kept.of(REMARKS).orElse(Map.of()));
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Gets the moment at which something was kept. */
    public void onSaved(Consumer<Instant> listener) {
        saved = listener;
    }

    boolean isAsked(String item) {
        return asked.contains(item);
    }

    boolean isMarked(String item) {
        return marks.containsKey(item);
    }

    public List<String> marked() {
        return List.copyOf(marks.keySet());
    }

    /** Of that item alone; empty where there is none. */
    String reason(String item) {
        return marks.getOrDefault(item, "");
    }

    void mark(String item, String reason) {
        marks.put(item, reason);
        keep(MARKS, marks);
    }

    void unmark(String item) {
        marks.remove(item);
        keep(MARKS, marks);
    }

    /** For all that goes back. */
    String reason() {
        return kept.word(REASON);
    }

    void explain(String words) {
        keep(REASON, words);
    }

    /** The earlier level to which it goes back; null for the officer. */
    @Nullable
    Integer level() {
        String level = kept.word(LEVEL);
        return level.isEmpty() ? null : Integer.valueOf(level);
    }

    void sendTo(@Nullable Integer place) {
        keep(LEVEL, place == null ? "" : place.toString());
    }

    String remark(Spot spot) {
        return remarks.getOrDefault(key(spot), "");
    }

    void write(Spot spot, String words) {
        if (words.isBlank()) {
            remarks.remove(key(spot));
        } else {
            remarks.put(key(spot), words);
        }
        keep(REMARKS, remarks);
    }

    public void approve(PaperDecisions decisions, String task) {
        decisions.approve(task, remarks());
    }

    /** What is marked, or everything where nothing is, to the officer or to an earlier level. */
    public void giveBack(PaperDecisions decisions, String task) {
        Integer level = level();
        if (marks.isEmpty() && level == null) {
            decisions.giveBack(task, reason(), remarks());
        } else {
            decisions.giveBack(task, new Return(returned(), level), remarks());
        }
    }

    /** Whatever was written, to be sent with the decision. */
    private List<WrittenRemark> remarks() {
        return remarks.entrySet().stream()
                .map(remark -> new WrittenRemark(spot(remark.getKey()), remark.getValue()))
                .toList();
    }

    public long remarksOn(String item) {
        return remarks.keySet().stream()
                .filter(key -> spot(key).item().equals(item))
                .count();
    }

    /** What goes back, each item with its own reason or with that for all: what is marked, or everything where nothing is. */
    private Map<String, String> returned() {
        Map<String, String> returned = new LinkedHashMap<>();
        (marks.isEmpty() ? asked : marked())
                .forEach(item -> returned.put(item, reason(item).isBlank() ? reason() : reason(item)));
        return returned;
    }

    /** Whether a return asks for a reason for all: not where each that is marked has its own. */
    boolean asksForReason() {
        return marks.isEmpty() || marks.values().stream().anyMatch(String::isBlank);
    }

    /** The first item that would go back without a reason. */
    Optional<String> unexplained() {
        return returned().entrySet().stream()
                .filter(item -> item.getValue().isBlank())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void keep(String form, Map<String, String> values) {
        saved.accept(kept.keep(form, values));
        listeners.forEach(Runnable::run);
    }

    private void keep(String form, String word) {
        saved.accept(kept.keepWord(form, word));
        listeners.forEach(Runnable::run);
    }

    private static String key(Spot spot) {
        return spot.item() + BETWEEN + spot.field();
    }

    private static Spot spot(String key) {
        int end = key.indexOf(BETWEEN);
        return new Spot(key.substring(0, end), key.substring(end + 1));
    }
}
