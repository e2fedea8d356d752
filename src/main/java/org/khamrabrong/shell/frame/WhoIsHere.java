package org.khamrabrong.shell.frame;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;
import org.springframework.stereotype.Component;

/** The signed-in person, for the frame; every service asks for itself. */
@Component
class WhoIsHere {

    private final AuthenticationContext authentication;
    private final Organization organization;

    WhoIsHere(AuthenticationContext authentication, Organization organization) {
        this.authentication = authentication;
        this.organization = organization;
    }

    Optional<Person> person() {
        return authentication.getPrincipalName().flatMap(organization::person).filter(Person::active);
    }

    String unit(Person person, boolean english) {
        Unit unit = organization.unit(person.unit());
        return english && unit.nameEnglish() != null ? unit.nameEnglish() : unit.name();
    }

    void signOut() {
        authentication.logout();
    }
}
