package org.khamrabrong.organization;

import java.util.Set;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the holder of the set-up token enter the organization and its first administrator, once. */
@Service
public class FirstAdministrator {

    private final Entries entries;
    private final People people;
    private final PasswordEncoder passwords;
    private final SetUpTokens tokens;
    private final ApplicationEventPublisher facts;

    FirstAdministrator(
            Entries entries,
            People people,
            PasswordEncoder passwords,
            SetUpTokens tokens,
            ApplicationEventPublisher facts) {
        this.entries = entries;
        this.people = people;
        this.passwords = passwords;
        this.tokens = tokens;
        this.facts = facts;
    }

    /** Whether nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean awaited() {
        return people.count() == 0;
    }

    /** A refused attempt is kept all the same, so that guessing comes to an end. */
    @Transactional(noRollbackFor = Refusal.class)
    public void enter(SetUp asked) {
        if (!awaited()) {
            throw new Refusal("organization.refusal.setUpDone");
        }
        asked.check();
        tokens.use(new SetUpToken(asked.token()));
        UnitName names = new UnitName(
                asked.organization().strip(), asked.organizationEnglish().strip());
        Unit organization =
                entries.enter(new Unit("1", names, UnitLevel.ORGANIZATION, null, true), Entries.SINCE_EVER);
        StoredPerson administrator = entries.enter(administrator(asked, organization), Entries.SINCE_EVER);
        facts.publishEvent(administrator.setUp(organization));
    }

    private StoredPerson administrator(SetUp asked, Unit organization) {
        return new StoredPerson(
                        asked.username(),
                        passwords.encode(asked.password()),
                        asked.name().strip(),
                        asked.position().strip(),
                        organization.id())
                .holding(Set.of(Role.ADMINISTRATOR), Entries.SINCE_EVER);
    }
}
