package org.khamrabrong.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where documents come from; the view says what of each is told. */
@Component
class PdfOrigins {

    private static final String OF_HASH = "select * from pdf_origin where sha256 = :sha256";

    private static final String OF_VERSION = """
            select *
            from pdf_origin
            where agreement = :agreement and version = :version
            order by step desc
            limit 1
            """;

    /** Of each the one that all have signed, where there is one. */
    private static final String SIGNED = """
            select distinct on (agreement) *
            from pdf_origin
            where agreement in (:agreements) and outcome = 'SIGNED'
            order by agreement, number desc, step desc
            """;

    private final JdbcClient database;

    PdfOrigins(JdbcClient database) {
        this.database = database;
    }

    Optional<PdfOrigin> ofHash(String sha256) {
        return database.sql(OF_HASH)
                .param("sha256", sha256)
                .query(PdfOrigins::origin)
                .optional();
    }

    Optional<PdfOrigin> ofVersion(UUID agreement, int version) {
        return database.sql(OF_VERSION)
                .param("agreement", agreement)
                .param("version", version)
                .query(PdfOrigins::origin)
                .optional();
    }

    List<PdfOrigin> signed(Collection<UUID> agreements) {
        return database.sql(SIGNED)
                .param("agreements", agreements)
                .query(PdfOrigins::origin)
                .list();
    }

    private static PdfOrigin origin(ResultSet row, int number) throws SQLException {
        return new PdfOrigin(
                new PdfOrigin.Round(
                        new AgreementId(row.getObject("agreement", UUID.class)),
                        row.getInt("number"),
                        row.getInt("version"),
                        row.getInt("signers"),
                        RoundOutcome.valueOf(row.getString("outcome")),
                        row.getBoolean("cancelled")),
                row.getInt("step"),
                row.getString("sha256"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("latest_sha256"),
                row.getObject("replaced_by", Integer.class));
    }
}
