package org.khamrabrong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByUsername(String username);

    @Query("select p from Person p join p.roles r where p.unit = :unit and r = :role and p.active order by p.username")
    List<Person> holding(Role role, UUID unit);

    List<Person> findByUsernameIn(Collection<String> usernames);

    @Query("select new org.khamrabrong.organization.PersonName(p.username, p.name, p.position) from Person p"
            + " where p.username in :usernames")
    List<PersonName> names(Collection<String> usernames);

    @Query("select new org.khamrabrong.organization.PersonName(p.username, p.name, p.position) from Person p"
            + " order by p.name")
    List<PersonName> names();

    List<Person> findAllByOrderByUsername();

    long count();
}
