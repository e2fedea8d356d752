package org.khamrabrong.organization.ui.choice;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.PageDialog;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitForest;
import org.khamrabrong.organization.UnitNode;

/** A field for one unit, chosen from the tree of all; its value is the unit's id, null where none is chosen. */
public final class UnitChoice extends TreeField<UUID> {

    private @Nullable UUID chosen;

    public UnitChoice(String label, Collection<? extends UnitNode> units) {
        super(label, new UnitForest<>(units), null);
    }

    /** Lets no other unit be chosen; those above what is offered still show the way. */
    public UnitChoice offering(Predicate<UnitNode> units) {
        offer(units);
        return this;
    }

    public Optional<UUID> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    void open(PageDialog dialog, UnitPicker picker) {
        dialog.add(picker);
        picker.one(unit -> {
            dialog.close();
            take(unit);
        });
    }

    @Override
    protected @Nullable UUID generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(@Nullable UUID unit) {
        chosen = unit;
        show(unit == null ? "" : name(unit));
    }

    private void take(@Nullable UUID unit) {
        setPresentationValue(unit);
        updateValue();
    }

    @Override
    void takeNone() {
        take(null);
    }

    private String name(UUID id) {
        return forest().unit(id).map(unit -> Words.name(unit.names())).orElse("");
    }
}
