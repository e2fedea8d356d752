package org.khamrabrong.organization.ui.choice;

import com.vaadin.flow.data.provider.hierarchy.AbstractHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khamrabrong.organization.UnitForest;
import org.khamrabrong.organization.UnitNode;

/** Hands a tree of units to a table, row by row as it is opened. */
public final class ForestData<N extends UnitNode>
        extends AbstractHierarchicalDataProvider<N, SerializablePredicate<N>> {

    private final transient UnitForest<N> forest;
    private final transient Predicate<N> shown;

    public ForestData(UnitForest<N> forest, Predicate<N> shown) {
        this.forest = forest;
        this.shown = shown;
    }

    @Override
    public int getChildCount(HierarchicalQuery<N, SerializablePredicate<N>> query) {
        return Math.toIntExact(
                rows(query).skip(query.getOffset()).limit(query.getLimit()).count());
    }

    @Override
    public Stream<N> fetchChildren(HierarchicalQuery<N, SerializablePredicate<N>> query) {
        return rows(query).skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    public boolean hasChildren(N unit) {
        return forest.children(unit).stream().anyMatch(shown);
    }

    @Override
    public Object getId(N unit) {
        return unit.id();
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    private Stream<N> rows(HierarchicalQuery<N, SerializablePredicate<N>> query) {
        List<N> rows =
                Optional.ofNullable(query.getParent()).map(forest::children).orElseGet(forest::roots);
        return rows.stream().filter(shown);
    }
}
