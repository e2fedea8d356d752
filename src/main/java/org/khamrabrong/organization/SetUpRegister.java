package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes whoever comes by the set-up token; a refused attempt is kept all the same, so that guessing comes to an end. */
@Component
@Transactional(noRollbackFor = Refusal.class)
class SetUpRegister {

    private final Entries entries;
    private final People people;
    private final Body body;
    private final SetUpTokens tokens;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    SetUpRegister(
            Entries entries,
            People people,
            Body body,
            SetUpTokens tokens,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.entries = entries;
        this.people = people;
        this.body = body;
        this.tokens = tokens;
        this.clock = clock;
        this.facts = facts;
    }

    public void enter(SetUp asked, String passwordHash) {
        tokens.check(new SetUpToken(asked.token()));
        if (people.count() == 0) {
            enterFirst(asked, passwordHash);
        } else {
            enterAnother(asked, passwordHash);
        }
        tokens.spend();
    }

    private void enterFirst(SetUp asked, String passwordHash) {
        UnitName names = new UnitName(
                asked.organization().strip(), asked.organizationEnglish().strip());
        Unit organization = entries.enter(new Unit("1", names, UnitLevel.ORGANIZATION, null, true), Entries.SINCE_EVER);
        StoredPerson administrator = administrator(asked, passwordHash, organization, Entries.SINCE_EVER);
        facts.publishEvent(administrator.setUp(organization));
    }

    private void enterAnother(SetUp asked, String passwordHash) {
        if (people.findByUsername(asked.username()).isPresent()) {
            throw new Refusal("organization.refusal.setUpUsernameTaken");
        }
        StoredPerson administrator = administrator(asked, passwordHash, body.unit(), LocalDate.now(clock));
        facts.publishEvent(administrator.enteredByToken());
    }

    private StoredPerson administrator(SetUp asked, String passwordHash, Unit organization, LocalDate from) {
        return entries.enter(
                new StoredPerson(
                                asked.username(),
                                passwordHash,
                                asked.name().strip(),
                                asked.position().strip(),
                                organization.id())
                        .holding(Set.of(Role.ADMINISTRATOR), from),
                from);
    }
}
