package org.khamrabrong.organization.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Granting;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PeopleDirectory;
import org.khamrabrong.organization.PostKeeping;
import org.khamrabrong.organization.Registration;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Staffing;
import org.khamrabrong.organization.Unit;
import org.springframework.stereotype.Component;

/** What the screens of people and posts work with. */
@Component
class PeopleTools {

    private final PeopleDirectory directory;
    private final Registration registration;
    private final Staffing staffing;
    private final PostKeeping posts;
    private final Granting granting;
    private final Organization organization;
    private final Present present;

    /** Who is there, and when. */
    @Component
    record Present(Actors actors, Clock clock) {}

    PeopleTools(
            PeopleDirectory directory,
            Registration registration,
            Staffing staffing,
            PostKeeping posts,
            Granting granting,
            Organization organization,
            Present present) {
        this.directory = directory;
        this.registration = registration;
        this.staffing = staffing;
        this.posts = posts;
        this.granting = granting;
        this.organization = organization;
        this.present = present;
    }

    PeopleDirectory directory() {
        return directory;
    }

    Registration registration() {
        return registration;
    }

    Staffing staffing() {
        return staffing;
    }

    PostKeeping posts() {
        return posts;
    }

    Granting granting() {
        return granting;
    }

    List<Unit> units() {
        return organization.units().stream()
                .filter(unit -> unit.dissolvedOn().isEmpty())
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(present.clock());
    }

    /** Whether the signed-in person may change anything here. */
    boolean mayChange() {
        return present.actors().current().is(Role.ADMINISTRATOR);
    }
}
