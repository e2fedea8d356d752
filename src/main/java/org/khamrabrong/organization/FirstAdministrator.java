package org.khamrabrong.organization;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.password.PasswordRule;
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
    private final Body body;

    FirstAdministrator(
            People people, PasswordEncoder passwords, SetUpTokens tokens, SetUpRegister register, Body body) {
        this.people = people;
        this.body = body;
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

    /** What is wrong with the password, if anything. */
    @Transactional(readOnly = true)
    public Optional<Refusal> weakness(SetUp asked) {
        List<String> names =
                awaited() ? List.of(asked.organization(), asked.organizationEnglish()) : body.namesToGuess();
        return PasswordRule.weakness(asked.password(), asked.username(), names);
    }

    /** The hashing holds no lock and no connection. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void enter(SetUp asked) {
        if (!open()) {
            throw new Refusal("organization.refusal.setUpDone");
        }
        asked.check(awaited());
        weakness(asked).ifPresent(weakness -> {
            throw weakness;
        });
        register.enter(asked, passwords.encode(asked.password()));
    }
}
