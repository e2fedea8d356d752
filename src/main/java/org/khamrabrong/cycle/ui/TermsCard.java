package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import org.khamrabrong.kernel.FiscalYear;

/** The terms of a year on screen, changed there as long as the year may be. */
public interface TermsCard {

    Component of(FiscalYear year);
}
