package org.khamrabrong.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appends to the chains: one for each agreement, one for what belongs to none. An entry's hash is SHA-256 over the hash before
 * it (32 bytes), its number in the chain (8 bytes, big-endian) and its digest (32 bytes).
 */
@Component
class Chains {

    /** What stands as “previous” in the first entry of a chain. */
    static final byte[] GENESIS = new byte[Digest.LENGTH];

    /**
     * One round trip: keeps the packages, each content once, then begins the chain or locks its end, links the facts to it one
     * after the other, and lists them for the tree. Whoever waits for a package holds no chain yet. Nothing is written where
     * somebody else began the chain at the same moment.
     */
    private static final String APPEND = """
            with recursive kept as (
                insert into audit_package (sha256, content)
                select sha256, content from json_to_recordset(cast(:packages as json)) as kept(sha256 text, content text)
                on conflict do nothing
                returning sha256
            ), begun as (
                insert into audit_chain (chain) select :chain where (select count(*) from kept) >= 0
                on conflict do nothing
                returning entries, hash
            ), locked as (
                select entries, hash from audit_chain where chain = :chain and (select count(*) from begun) >= 0 for update
            ), chain_end as (
                select entries, hash from begun union all select entries, hash from locked
            ), told as (
                select * from json_to_recordset(cast(:facts as json)) as told(n bigint, at timestamptz, what text,
                    who text, role text, unit uuid, behalf text, task text, model text, content text, digest text)
            ), linked as (
                select cast(0 as bigint) as n, entries as number, hash as previous, hash from chain_end
                union all
                select told.n, linked.number + 1, linked.hash,
                       sha256(linked.hash || int8send(linked.number + 1) || decode(told.digest, 'hex'))
                  from linked join told on told.n = linked.n + 1
            ), written as (
                insert into audit_entry (chain, number, at, what, who, role, unit, behalf, task, model, content, previous, hash)
                select :chain, number, at, what, who, role, unit, behalf, task, model, content, previous, hash
                  from linked join told using (n) order by n
                returning id
            )
            insert into audit_pending (entry) select id from written
            """;

    private static final String BEGIN = "insert into audit_chain (chain) values (:chain) on conflict do nothing";

    /** Each fact is looked for among all of its statement, so that time grows with their square. */
    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient database;

    Chains(JdbcClient database) {
        this.database = database;
    }

    static byte[] hash(byte[] previous, long number, byte[] digest) {
        return Digest.of(
                previous, ByteBuffer.allocate(Long.BYTES).putLong(number).array(), digest);
    }

    /** @param packages what the facts' scores were computed from, by hash */
    void append(UUID chain, List<Told> facts, Map<String, String> packages) {
        for (int from = 0; from < facts.size(); from += MOST_AT_ONCE) {
            List<Told> some = facts.subList(from, Math.min(from + MOST_AT_ONCE, facts.size()));
            append(chain, FactJson.text(rows(some)), from == 0 ? packages : Map.of());
        }
    }

    private void append(UUID chain, String facts, Map<String, String> packages) {
        String contents = FactJson.text(contents(packages));
        if (append(chain, facts, contents) == 0) {
            database.sql(BEGIN).param("chain", chain).update();
            append(chain, facts, contents);
        }
    }

    private int append(UUID chain, String facts, String packages) {
        return database.sql(APPEND)
                .param("chain", chain)
                .param("facts", facts)
                .param("packages", packages)
                .update();
    }

    private static List<Map<String, String>> contents(Map<String, String> packages) {
        List<Map<String, String>> rows = new ArrayList<>();
        packages.forEach((sha256, content) -> rows.add(Map.of("sha256", sha256, "content", content)));
        return rows;
    }

    private static List<Map<String, Object>> rows(List<Told> facts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Told told : facts) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("n", rows.size() + 1);
            row.put("at", told.at().toString());
            row.put("what", told.what());
            row.put("who", told.capacity().who());
            row.put("role", told.capacity().role());
            row.put("unit", told.capacity().unit());
            row.put("behalf", told.capacity().behalf());
            row.put("task", told.capacity().task());
            row.put("model", told.capacity().model());
            row.put("content", told.content());
            row.put("digest", HexFormat.of().formatHex(told.digest()));
            rows.add(row);
        }
        return rows;
    }
}
