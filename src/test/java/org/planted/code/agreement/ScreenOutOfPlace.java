package org.planted.code.agreement;

import com.vaadin.flow.component.html.Div;

/** Mistake: a screen in a capability's root. */
class ScreenOutOfPlace extends Div {

    private static final long serialVersionUID = 1L;
}
