package org.khamrabrong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.InstallationSignature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs what the tree has grown to and keeps it. No transaction is open while the key signs, which may be far away. */
@Component
class TreeHeads {

    private static final String HEAD = "select size, root, at, signature, certificate from audit_head";

    private final RecordTree tree;
    private final InstallationSignature key;
    private final JdbcClient database;
    private final Clock clock;

    TreeHeads(RecordTree tree, InstallationSignature key, JdbcClient database, Clock clock) {
        this.tree = tree;
        this.key = key;
        this.database = database;
        this.clock = clock;
    }

    /** Nothing where the tree has not grown since the last head; of two nodes that sign the same size one is kept. */
    void signWhatHasGrown() {
        long size = tree.size();
        if (size == 0 || latest().filter(head -> head.size() == size).isPresent()) {
            return;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] root = tree.at(size).root();
        byte[] signature = key.sign(TreeHead.statement(size, root, at));
        database.sql("""
                        insert into audit_head (size, root, at, signature, certificate)
                        values (:size, :root, :at, :signature, :certificate) on conflict do nothing
                        """)
                .param("size", size)
                .param("root", root)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("signature", signature)
                .param("certificate", key.certificate())
                .update();
    }

    /** Whether its certificate is one of this installation's. */
    boolean isOurs(TreeHead head) {
        return key.isOurs(head.certificate());
    }

    Optional<TreeHead> latest() {
        return database.sql(HEAD + " order by size desc limit 1")
                .query(TreeHeads::head)
                .optional();
    }

    /** The smallest first. */
    List<TreeHead> all() {
        return database.sql(HEAD + " order by size").query(TreeHeads::head).list();
    }

    private static TreeHead head(ResultSet row, int number) throws SQLException {
        return new TreeHead(
                row.getLong("size"),
                row.getBytes("root"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBytes("signature"),
                row.getBytes("certificate"));
    }
}
