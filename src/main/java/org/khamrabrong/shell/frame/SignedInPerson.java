package org.khamrabrong.shell.frame;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.springframework.stereotype.Component;

/** The signed-in person and the present year, for the frame; every service asks for itself. */
@Component
class SignedInPerson {

    private final AuthenticationContext authentication;
    private final Organization organization;
    private final Clock clock;

    SignedInPerson(AuthenticationContext authentication, Organization organization, Clock clock) {
        this.authentication = authentication;
        this.organization = organization;
        this.clock = clock;
    }

    Optional<Person> person() {
        return authentication.getPrincipalName().flatMap(organization::person).filter(Person::active);
    }

    String unit(Person person, Locale reader) {
        return organization.unit(person.unit()).name(reader);
    }

    FiscalYear year() {
        return FiscalYear.containing(LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE));
    }
}
