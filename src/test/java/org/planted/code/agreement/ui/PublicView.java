package org.planted.code.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Mistakes: a view that others may use, and that does not say who may enter. */
@Route("planted")
public class PublicView extends Div {

    private static final long serialVersionUID = 1L;
}
