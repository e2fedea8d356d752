package org.khamrabrong.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.demo.DemoPeople.UnitData;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts that the login page lists: one for every role of the real agreement, and a few of other units. */
@Component
@Profile("demo")
class DemoLogins implements DemoAccounts {

    private final DemoPeople people;
    private final AtomicBoolean told = new AtomicBoolean();

    DemoLogins(DemoPeople people) {
        this.people = people;
    }

    @Override
    public List<DemoAccount> all() {
        Map<String, UnitData> units =
                people.data().units().stream().collect(Collectors.toMap(UnitData::code, Function.identity()));
        return people.data().people().stream()
                .filter(DemoPeople.PersonData::listed)
                .map(person -> new DemoAccount(
                        person.username(),
                        DemoPeople.PASSWORD,
                        person.name(),
                        person.mainRole().name(),
                        unit(units, person).names()))
                .toList();
    }

    private static UnitData unit(Map<String, UnitData> units, DemoPeople.PersonData person) {
        return Optional.ofNullable(units.get(person.unit())).orElseThrow();
    }

    @Override
    public boolean ready() {
        return told.get();
    }

    /** From now on the first screens show what they should. */
    void open() {
        told.set(true);
    }
}
