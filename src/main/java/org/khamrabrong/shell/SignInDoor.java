package org.khamrabrong.shell;

/** The form on the login page. */
public interface SignInDoor {

    /** Whether one may come in yet. */
    void open(boolean open);

    /** Fills in and sends, as a person would. */
    void signIn(String username, String password);
}
