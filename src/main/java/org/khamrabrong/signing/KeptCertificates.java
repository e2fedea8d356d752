package org.khamrabrong.signing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.khamrabrong.kernel.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps every certificate with which this installation may have sealed, DER-encoded. */
@Component
class KeptCertificates {

    private final JdbcTemplate database;
    private final Clock clock;

    KeptCertificates(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(byte[] certificate) {
        database.update(
                "insert into trusted_certificate (sha256, content, first_used) values (?, ?, ?) on conflict do nothing",
                Sha256.of(certificate),
                certificate,
                Timestamp.from(clock.instant()));
    }

    List<byte[]> all() {
        return database.queryForList("select content from trusted_certificate order by first_used", byte[].class);
    }
}
