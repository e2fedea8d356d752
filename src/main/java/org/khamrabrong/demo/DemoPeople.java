package org.khamrabrong.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Contact;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.DeputyDirectory;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's organization as its data file says. All its accounts have one public password. */
@Component
@Profile("demo")
class DemoPeople {

    static final String PASSWORD = "khamrabrong";

    /** Of nobody: every mail stays in the demonstration. */
    private static final String MAILBOX = "@demo.example";

    record UnitData(String code, String name, String english, UnitLevel level, String parent, boolean headsOffice) {

        UnitName names() {
            return new UnitName(name, english);
        }
    }

    record PersonData(String username, String name, String position, String unit, List<Role> roles, boolean listed) {

        /** The role that the account is listed for: the last one of its data. */
        Role mainRole() {
            return roles.get(roles.size() - 1);
        }
    }

    record OrganizationData(List<UnitData> units, List<PersonData> people, List<Appointment> deputies) {}

    private final Enrolment enrolment;
    private final Deputies deputies;
    private final DeputyDirectory deputyships;
    private final OrganizationData data;

    DemoPeople(Enrolment enrolment, Deputies deputies, DeputyDirectory deputyships, ObjectMapper json) {
        this.enrolment = enrolment;
        this.deputies = deputies;
        this.deputyships = deputyships;
        this.data = read(json);
    }

    OrganizationData data() {
        return data;
    }

    /** All of it or nothing. */
    @Transactional
    public void enter() {
        Map<String, UUID> ids = new HashMap<>();
        for (UnitData unit : data.units()) {
            UUID parent = unit.parent() == null ? null : ids.get(unit.parent());
            ids.put(
                    unit.code(),
                    enrolment
                            .enter(unit.code(), unit.name(), unit.english(), unit.level(), parent, unit.headsOffice())
                            .id());
        }
        for (PersonData person : data.people()) {
            enrolment.enter(
                    person.username(),
                    PASSWORD,
                    new Contact(person.name(), person.username() + MAILBOX),
                    person.position(),
                    Optional.ofNullable(ids.get(person.unit())).orElseThrow(),
                    Set.copyOf(person.roles()));
        }
    }

    /** Who stands in for whom, unless that is entered already. */
    @Transactional
    public void appointDeputies() {
        if (!deputyships.all(Pageable.ofSize(1)).hasContent()) {
            data.deputies().forEach(deputies::appoint);
        }
    }

    private static OrganizationData read(ObjectMapper json) {
        try (InputStream file = DemoPeople.class.getResourceAsStream("/demo/organization.json")) {
            return json.readValue(file, OrganizationData.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
