package org.khamrabrong.workflow.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** A cell that is being written. */
interface TableField {

    /** @param problem what is wrong with it, to stand beside it; null for nothing */
    void tell(@Nullable String problem);

    Component component();
}
