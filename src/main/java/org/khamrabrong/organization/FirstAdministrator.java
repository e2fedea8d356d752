package org.khamrabrong.organization;

import org.khamrabrong.kernel.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the holder of the set-up token enter an administrator, once: with the organization where nobody can sign in yet, and
 * in the existing one by a token that was made on the machine, so that nobody locks themselves out.
 */
@Service
public class FirstAdministrator {

    private final People people;
    private final PasswordEncoder passwords;
    private final SetUpTokens tokens;
    private final SetUpRegister register;

    FirstAdministrator(People people, PasswordEncoder passwords, SetUpTokens tokens, SetUpRegister register) {
        this.people = people;
        this.passwords = passwords;
        this.tokens = tokens;
        this.register = register;
    }

    /** Whether nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean awaited() {
        return people.count() == 0;
    }

    /** Whether somebody may be entered by a token. */
    @Transactional(readOnly = true)
    public boolean open() {
        return awaited() || tokens.areOut();
    }

    /** The hashing holds no lock and no connection. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void enter(SetUp asked) {
        if (!open()) {
            throw new Refusal("organization.refusal.setUpDone");
        }
        asked.check(awaited());
        register.enter(asked, passwords.encode(asked.password()));
    }
}
