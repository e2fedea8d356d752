package org.khamrabrong.organization;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<StoredPerson, UUID> {

    StoredPerson saveAndFlush(StoredPerson person);

    Optional<StoredPerson> findById(UUID id);

    Optional<StoredPerson> findByUsername(String username);

    /** For a change of the account: of two at once the second waits, and finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.username = :username")
    Optional<StoredPerson> held(String username);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = (select t.person from Tenure t where t.id = :tenure)")
    Optional<StoredPerson> holdHolder(UUID tenure);

    /** People before their posts, as everywhere: two never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id in (select t.person from Tenure t where t.post = :post) order by p.id")
    List<StoredPerson> holdHolders(UUID post);

    @Query("select distinct p from Person p left join fetch p.roles where p.username in :usernames")
    List<StoredPerson> withRoles(Collection<String> usernames);

    @Query("select p.username from Person p join p.roles r where r.id = :role")
    Optional<String> holderOf(UUID role);

    /** @throws Refusal where there is nobody of that user name */
    default StoredPerson holdKnown(String username) {
        return Optional.ofNullable(username)
                .filter(WrittenText::keeps)
                .flatMap(this::held)
                .orElseThrow(() -> new Refusal("organization.refusal.unknownPerson"));
    }

    @Query("select new org.khamrabrong.organization.PersonName(p.username, p.name, p.position) from Person p"
            + " where p.username in :usernames")
    List<PersonName> names(Collection<String> usernames);

    @Query("select new org.khamrabrong.organization.PersonName(p.username, p.name, p.position) from Person p"
            + " order by p.name")
    List<PersonName> names();

    /** Of that name, whatever it looks different by. */
    @Query("select new org.khamrabrong.organization.PersonName(p.username, p.name, p.position) from Person p"
            + " where function('folded', p.name) = :name order by p.username")
    List<PersonName> alike(String name);

    /** Those in office whose name holds the text, who have one of those roles on the day and none of these. */
    @Query("select new org.khamrabrong.organization.PersonChoice(p.username, p.name, p.position, u.names)"
            + " from Person p join Unit u on u.id = p.unit"
            + " where p.active = true and locate(lower(:text), lower(p.name)) > 0"
            + " and exists (select 1 from Person s join s.roles r where s.id = p.id and r.role in :with"
            + "   and r.fromDay <= :day and (r.untilDay is null or r.untilDay >= :day))"
            + " and not exists (select 1 from Person n join n.roles r where n.id = p.id and r.role in :without"
            + "   and r.fromDay <= :day and (r.untilDay is null or r.untilDay >= :day))"
            + " order by p.name, p.username")
    List<PersonChoice> choices(
            String text, Collection<Role> with, Collection<Role> without, LocalDate day, Pageable page);

    /** Those in office who sit in one of the units and whose name holds the text, who have one of those roles on the day. */
    @Query("select new org.khamrabrong.organization.PersonChoice(p.username, p.name, p.position, u.names)"
            + " from Person p join Unit u on u.id = p.unit"
            + " where p.active = true and p.unit in :units and locate(lower(:text), lower(p.name)) > 0"
            + " and exists (select 1 from Person s join s.roles r where s.id = p.id and r.role in :with"
            + "   and r.fromDay <= :day and (r.untilDay is null or r.untilDay >= :day))"
            + " order by p.name, p.username")
    List<PersonChoice> choicesIn(
            String text, Collection<Role> with, Collection<UUID> units, LocalDate day, Pageable page);

    /**
     * Those in office without a password, by unit and name.
     *
     * @param again also those to whom a link leads that is good at that moment
     * @param anywhere in whatever unit, else in those units
     */
    @Query("select new org.khamrabrong.organization.Invitee(p.username, p.name, p.position, u.names, p.email)"
            + " from Person p join Unit u on u.id = p.unit"
            + " where p.active = true and p.passwordHash is null"
            + " and (:again = true or not exists ("
            + "   select 1 from Invitation i where i.person = p.id and i.expiresAt > :now))"
            + " and (:anywhere = true or p.unit in :units)"
            + " order by u.code, p.name, p.username")
    List<Invitee> awaiting(Instant now, boolean again, boolean anywhere, Collection<UUID> units);

    long count();
}
