package org.khamrabrong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.audit.ChainState.Break;
import org.khamrabrong.organization.Capacity;

/** Walks all chains, entry by entry, up to the first break; the record has no end, so nothing read is kept in mind. */
final class ChainCheck {

    /** Every chain with its entries; entries without a chain too, and chains that have none left. */
    static final String WALK = """
            select coalesce(e.chain, c.chain) as chain, coalesce(c.entries, 0) as entries, c.hash as end_hash,
                   e.number, e.at, e.what, e.who, e.role, e.unit, e.behalf, e.task, e.model, e.content, e.previous, e.hash
              from audit_chain c full join audit_entry e on e.chain = c.chain
             order by 1, e.number
            """;

    private @Nullable UUID chain;
    private long written;
    private byte @Nullable [] end;
    private long fitting;
    private byte[] last = Chains.GENESIS;
    private long chains;
    private long entries;
    private @Nullable Break firstBreak;

    /** Takes the next row of {@link #WALK}. */
    void take(ResultSet row) throws SQLException {
        if (firstBreak != null) {
            return;
        }
        UUID next = row.getObject("chain", UUID.class);
        if (!next.equals(chain)) {
            finishChain();
            begin(next, row);
        }
        if (firstBreak == null && row.getObject("number") != null) {
            follow(next, row);
        }
    }

    /** To be asked for once, after the last row. */
    ChainState state() {
        finishChain();
        return new ChainState(chains, entries, firstBreak);
    }

    private void begin(UUID next, ResultSet row) throws SQLException {
        chain = next;
        written = row.getLong("entries");
        end = row.getBytes("end_hash");
        fitting = 0;
        last = Chains.GENESIS;
    }

    private void follow(UUID of, ResultSet row) throws SQLException {
        long number = row.getLong("number");
        byte[] hash = row.getBytes("hash");
        boolean fits = number == fitting + 1
                && number <= written
                && Arrays.equals(row.getBytes("previous"), last)
                && Arrays.equals(Chains.hash(last, number, told(of, row).digest()), hash)
                && (number < written || Arrays.equals(hash, end));
        if (fits) {
            fitting++;
            entries++;
            last = hash;
        } else {
            firstBreak = new Break(
                    Told.agreement(of), fitting, written, number, told(of, row).at());
        }
    }

    private void finishChain() {
        if (chain == null || firstBreak != null) {
            return;
        }
        if (fitting < written) {
            firstBreak = new Break(Told.agreement(chain), fitting, written, 0, null);
        } else {
            chains++;
        }
    }

    private static Told told(UUID chain, ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        Capacity capacity = new Capacity(
                row.getString("who"),
                row.getString("role"),
                row.getObject("unit", UUID.class),
                row.getString("behalf"),
                row.getString("task"),
                row.getString("model"));
        return new Told(chain, at, capacity, row.getString("what"), row.getString("content"));
    }
}
