package org.khamrabrong.organization;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.language.FoldedText;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works where and may do what: for the administrator, and for those who read everything. */
@Service
@Transactional(readOnly = true)
public class PeopleDirectory {

    private static final Set<Role> READERS = Set.of(Role.ADMINISTRATOR, Role.STRATEGY, Role.AUDITOR);

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;

    PeopleDirectory(JdbcClient database, Actors actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /** In the order of a Thai dictionary. */
    public Slice<PersonRow> page(PeopleSearch search, Pageable page) {
        requireReader();
        if (!WrittenText.keeps(search.text())) {
            return new SliceImpl<>(List.of(), page, false);
        }
        StatementSpec statement = now(PeopleSql.PAGE)
                .param("today", LocalDate.now(clock))
                .param("text", FoldedText.of(search.text()))
                .param("unit", search.unit())
                .param("role", name(search.role()))
                .param("state", name(search.state()));
        return slice(statement, page, PeopleRows::person);
    }

    /** @throws Refusal where there is nobody of that user name */
    public PersonFile person(String username) {
        requireReader();
        PersonCard card = Optional.ofNullable(username)
                .filter(WrittenText::keeps)
                .flatMap(this::card)
                .orElseThrow(() -> new Refusal("organization.refusal.unknownPerson"));
        List<TenureRow> posts = database.sql(PeopleSql.POSTS_OF_PERSON)
                .param("person", card.id())
                .query(PeopleRows::tenure)
                .list();
        List<RoleRow> roles = database.sql(PeopleSql.ROLES_OF_PERSON)
                .param("person", card.id())
                .query(PeopleRows::role)
                .list();
        Stream<Remark> beside =
                today(PeopleSql.HEADS_BESIDE).param("person", card.id()).query(PeopleRows::headBeside).list().stream();
        return new PersonFile(
                card,
                posts,
                roles,
                Stream.concat(Remarks.ofPerson(posts, roles, LocalDate.now(clock)).stream(), beside)
                        .toList());
    }

    public UnitPeople unit(UUID unit) {
        requireReader();
        List<RoleRow> roles = today(PeopleSql.ROLES_OF_UNIT)
                .param("unit", unit)
                .query(PeopleRows::role)
                .list();
        List<PostRow> posts = today(PeopleSql.POSTS_OF_UNIT).param("unit", unit).query(PeopleRows::posts);
        return new UnitPeople(posts, roles, Remarks.ofUnit(roles));
    }

    /** Posts in force that nobody in office holds today. */
    public Slice<Vacancy> vacancies(Pageable page) {
        requireReader();
        return slice(today(PeopleSql.VACANCIES), page, PeopleRows::vacancy);
    }

    /** Units that make agreements of their own and have nobody to draft, to review or to approve, or not three for it. */
    public Slice<UnitGap> gaps(Pageable page) {
        requireReader();
        return slice(today(PeopleSql.GAPS), page, PeopleRows::gap);
    }

    private void requireReader() {
        if (!actors.isSystem() && READERS.stream().noneMatch(actors.current()::is)) {
            throw new Refusal("organization.refusal.roleMissing");
        }
    }

    private Optional<PersonCard> card(String username) {
        return now(PeopleSql.CARD)
                .param("username", username)
                .query(PeopleRows::card)
                .optional();
    }

    private StatementSpec now(String sql) {
        return database.sql(sql).param("now", Timestamp.from(clock.instant()));
    }

    private StatementSpec today(String sql) {
        return database.sql(sql).param("today", LocalDate.now(clock));
    }

    private static <T> Slice<T> slice(StatementSpec statement, Pageable page, RowMapper<T> rows) {
        List<T> found = statement
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query(rows)
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
