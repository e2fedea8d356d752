package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** However long the record is, a page of it is found by an index, by whatever it is narrowed. */
@ApplicationTest
class RecordSearchTests {

    /** So often that the database would take a plan that fits every parameter, if there were one as good. */
    private static final int OFTEN = 8;

    private static final int PAGE = 50;
    private static final int ROWS_READ_AT_MOST = 20 * PAGE;

    /** A hundred thousand entries of a thousand agreements, forty people and fifty kinds of facts. */
    private static final String LONG_RECORD = """
            with agreements as (
                insert into audit_chain (chain)
                select cast('00000000-0000-4000-8000-' || lpad(n::text, 12, '0') as uuid) from generate_series(0, 999) n
                returning chain
            )
            insert into audit_entry (chain, number, at, what, who, content, previous, hash)
            select cast('00000000-0000-4000-8000-' || lpad((n % 1000)::text, 12, '0') as uuid), n / 1000 + 1,
                   timestamptz '2021-01-01' + n * interval '1 minute', 'bench.told-' || n % 50, 'reader.' || n % 40,
                   '{}', sha256(int8send(n::bigint)), sha256(int8send(n + 1000000::bigint))
              from generate_series(0, 99999) n, (select count(*) from agreements) begun
            """;

    @Autowired
    private Audit audit;

    @Autowired
    private Actors actors;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aPageOfALongRecordIsFoundByAnIndexByWhateverItIsNarrowed() {
        String auditor = organizations.make().username(Role.AUDITOR);
        UUID agreement = UUID.fromString("00000000-0000-4000-8000-000000000017");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.execute("alter table audit_entry disable trigger user");
            database.update(LONG_RECORD);
            database.execute("analyze audit_entry");
            actors.as(auditor, () -> {
                assertIndexed(() -> page(RecordFilter.none(), 0), PAGE);
                assertIndexed(() -> page(new RecordFilter("reader.17", null, null), 0), PAGE);
                assertIndexed(() -> page(new RecordFilter(null, null, "bench.told-17"), 0), PAGE);
                assertIndexed(() -> page(new RecordFilter(null, agreement, null), 0), PAGE);
                assertIndexed(() -> page(new RecordFilter(null, agreement, null), 1), PAGE);
                assertIndexed(() -> page(new RecordFilter("reader.17", agreement, "bench.told-17"), 0), PAGE);
                assertIndexed(() -> page(new RecordFilter("nobody", null, null), 0), 0);
                assertIndexed(() -> audit.kinds().size(), 50);
            });
        });
    }

    private int page(RecordFilter filter, int number) {
        return audit.everything(filter, PageRequest.of(number, PAGE)).getNumberOfElements();
    }

    private void assertIndexed(Supplier<Integer> search, int atLeastFound) {
        long whole = wholeReadings();
        long rows = rowsRead();
        IntStream.range(0, OFTEN).forEach(n -> assertThat(search.get()).isGreaterThanOrEqualTo(atLeastFound));
        assertThat(wholeReadings()).isEqualTo(whole);
        assertThat((rowsRead() - rows) / OFTEN).isLessThanOrEqualTo(ROWS_READ_AT_MOST);
    }

    /** In this transaction. */
    private long wholeReadings() {
        return counted("seq_scan");
    }

    private long rowsRead() {
        return counted("idx_tup_fetch");
    }

    private long counted(String what) {
        return database.queryForObject(
                "select " + what + " from pg_stat_xact_user_tables where relname = 'audit_entry'", Long.class);
    }
}
