package org.khamrabrong.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.khamrabrong.demo.DemoAccounts;
import org.khamrabrong.shell.BesideSignIn;
import org.khamrabrong.shell.SignInDoor;
import org.springframework.context.annotation.Profile;

/** On the login page of a demonstration. */
@SpringComponent
@Profile("demo")
class AccountsToTry implements BesideSignIn {

    private final DemoAccounts accounts;

    AccountsToTry(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Component component(SignInDoor door) {
        return new DemoList(accounts, door);
    }
}
