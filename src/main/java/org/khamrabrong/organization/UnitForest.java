package org.khamrabrong.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.language.FoldedText;

/** Units as trees, in the order in which they were given; one whose parent is not among them stands on top. */
public final class UnitForest<N extends UnitNode> {

    private final Map<UUID, N> units = new LinkedHashMap<>();
    private final Map<UUID, List<N>> children = new LinkedHashMap<>();
    private final List<N> roots = new ArrayList<>();
    private final Map<UUID, String> texts = new LinkedHashMap<>();

    public UnitForest(Collection<? extends N> given) {
        given.forEach(unit -> units.put(unit.id(), unit));
        units.values()
                .forEach(unit -> unit.parent()
                        .filter(units::containsKey)
                        .map(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>()))
                        .orElse(roots)
                        .add(unit));
        units.values().forEach(unit -> texts.put(unit.id(), text(unit)));
    }

    public List<N> roots() {
        return List.copyOf(roots);
    }

    /** Those that stand open at first: what is on top, and each body, so that its own units are in sight. */
    public List<N> top() {
        return units.values().stream()
                .filter(unit -> unit.level().mayStandOnTop() || roots.contains(unit))
                .toList();
    }

    public List<N> children(N unit) {
        return List.copyOf(children.getOrDefault(unit.id(), List.of()));
    }

    public Optional<N> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    public int size() {
        return units.size();
    }

    /** Whose code or name holds the text; all where it is blank. */
    public List<N> matching(String text) {
        String wanted = FoldedText.of(text);
        return units.values().stream()
                .filter(unit -> texts.getOrDefault(unit.id(), "").contains(wanted))
                .toList();
    }

    /** All units above one of these, nearest first. */
    public Set<UUID> above(Collection<N> some) {
        Set<UUID> above = new LinkedHashSet<>();
        for (N unit : some) {
            Optional<N> next = parent(unit);
            while (next.isPresent() && above.add(next.get().id())) {
                next = parent(next.get());
            }
        }
        return above;
    }

    /** All units under that one, without itself. */
    public Set<UUID> beneath(UUID top) {
        Set<UUID> beneath = new HashSet<>();
        collect(top, beneath);
        return beneath;
    }

    private void collect(UUID top, Set<UUID> beneath) {
        children.getOrDefault(top, List.of()).stream()
                .map(UnitNode::id)
                .filter(beneath::add)
                .forEach(child -> collect(child, beneath));
    }

    private Optional<N> parent(N unit) {
        return unit.parent().flatMap(this::unit);
    }

    private static String text(UnitNode unit) {
        String english = unit.names().english();
        return FoldedText.of(unit.code() + "\n" + unit.names().thai() + "\n" + (english == null ? "" : english));
    }
}
