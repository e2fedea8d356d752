package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.cycle.CycleRow;

/** What others put on top of the page of the fiscal years. */
public interface CycleCard {

    /**
     * @param years those that are open
     * @param changed to be run when the page should be drawn anew
     * @return nothing where it has nothing to say
     */
    Optional<Component> card(List<CycleRow> years, Runnable changed);
}
