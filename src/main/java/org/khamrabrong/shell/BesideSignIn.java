package org.khamrabrong.shell;

import com.vaadin.flow.component.Component;

/** What stands on the login page beside the form; where there is no bean of this type, the form stands alone. */
public interface BesideSignIn {

    Component component(SignInDoor door);
}
