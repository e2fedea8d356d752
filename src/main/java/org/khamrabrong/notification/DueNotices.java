package org.khamrabrong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.AgreementName;
import org.khamrabrong.kernel.AgreementNames;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.notification.NoticeRow.Told;
import org.khamrabrong.organization.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices that are to be mailed, each held by the one node that has taken it until its transaction ends. */
@Component
class DueNotices {

    private final JdbcClient database;
    private final AgreementNames names;
    private final Actors actors;
    private final Clock clock;

    DueNotices(JdbcClient database, AgreementNames names, Actors actors, Clock clock) {
        this.database = database;
        this.names = names;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param reachable whether mail may go there at all */
    record To(UUID person, String username, String name, String address, boolean reachable) {}

    /** @param mail that speaks of it; null where none does yet */
    record Due(
            UUID announcement,
            To to,
            @Nullable AgreementId agreement,
            Told told,
            @Nullable UUID mail) {

        /** What is to be done is told of while it can be done. */
        boolean waits() {
            return to.reachable()
                    && (!told.mustAct() || told.step() == null || told.step().open());
        }
    }

    List<Due> take(int most) {
        return read(NoticeSql.DUE).param("most", most).query(DueNotices::due).list();
    }

    /** Which of these, all of one person, are due yet; nobody else has them until the transaction ends. */
    List<Due> still(List<Due> some) {
        return read(NoticeSql.STILL)
                .param("person", some.get(0).to().person())
                .param("ids", some.stream().map(Due::announcement).toArray(UUID[]::new))
                .query(DueNotices::due)
                .list();
    }

    List<Due> ofDigest(UUID person, int most) {
        return read(NoticeSql.OF_DIGEST)
                .param("person", person)
                .param("most", most)
                .query(DueNotices::due)
                .list();
    }

    List<Due> ofMails(Collection<UUID> mails) {
        return read(NoticeSql.OF_MAILS)
                .param("mails", mails.toArray(UUID[]::new))
                .query(DueNotices::due)
                .list();
    }

    /** Somebody whose hour has come, for this day alone; empty where there is nobody left. */
    Optional<UUID> takeDigest(LocalDate today, int hour) {
        return database.sql(NoticeSql.TAKE_DIGEST)
                .param("today", today)
                .param("hour", hour)
                .query(UUID.class)
                .optional();
    }

    /** Those that are still for their readers, with what may be told of them; each reader's rights are asked once. */
    Map<Due, Told> meant(List<Due> some) {
        Map<Due, Told> meant = new HashMap<>();
        some.stream()
                .filter(Due::waits)
                .collect(Collectors.groupingBy(due -> due.to().username()))
                .forEach((reader, all) -> {
                    Map<AgreementId, AgreementName> seen = seenBy(reader, all);
                    all.stream()
                            .filter(due -> due.agreement() == null || seen.containsKey(due.agreement()))
                            .forEach(due -> meant.put(due, told(due, seen)));
                });
        return meant;
    }

    private Map<AgreementId, AgreementName> seenBy(String reader, List<Due> all) {
        Set<AgreementId> agreements =
                all.stream().map(Due::agreement).filter(Objects::nonNull).collect(Collectors.toSet());
        return agreements.isEmpty() ? Map.of() : actors.as(reader, () -> names.names(agreements));
    }

    private static Told told(Due due, Map<AgreementId, AgreementName> seen) {
        Told told = due.told();
        AgreementName place = due.agreement() == null ? null : seen.get(due.agreement());
        return new Told(told.kind(), told.step(), place, told.mustAct(), told.many());
    }

    void leaveOut(Collection<Due> some) {
        some.forEach(due -> mark(List.of(due), "NONE", null));
    }

    /** All of one person. */
    void written(List<Due> some, UUID mail) {
        mark(some, "WRITTEN", mail);
    }

    private void mark(List<Due> some, String state, @Nullable UUID mail) {
        database.sql(NoticeSql.WRITTEN)
                .param("state", state)
                .param("mail", mail == null ? null : mail.toString())
                .param("person", some.get(0).to().person())
                .param("ids", some.stream().map(Due::announcement).toArray(UUID[]::new))
                .update();
    }

    /** The mail's notices are due again, but for those. */
    void anew(UUID mail, Collection<Due> but) {
        database.sql(NoticeSql.ANEW)
                .param("mail", mail)
                .param("ids", but.stream().map(Due::announcement).toArray(UUID[]::new))
                .update();
    }

    /** Whether the mail could not be written: then its notices are due again. */
    boolean anewWhereUnwritten(UUID mail) {
        return database.sql(NoticeSql.ANEW_WHERE_UNWRITTEN).param("mail", mail).update() > 0;
    }

    private JdbcClient.StatementSpec read(String statement) {
        return database.sql(statement).param("today", LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE));
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        UUID agreement = row.getObject("agreement", UUID.class);
        return new Due(
                row.getObject("announcement", UUID.class),
                new To(
                        row.getObject("person", UUID.class),
                        row.getString("username"),
                        row.getString("name"),
                        Objects.requireNonNullElse(row.getString("email"), ""),
                        row.getBoolean("reachable")),
                agreement == null ? null : new AgreementId(agreement),
                NoticeRows.told(row),
                row.getObject("mail", UUID.class));
    }
}
