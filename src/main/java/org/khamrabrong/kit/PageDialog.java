package org.khamrabrong.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;

/** A dialog of the page beneath it: who goes elsewhere, be it by the browser's back button, leaves both. */
public class PageDialog extends Dialog {

    private transient Registration leaving = () -> {};

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        leaving = event.getUI().addBeforeLeaveListener(left -> setOpened(false));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leaving.remove();
        super.onDetach(event);
    }
}
