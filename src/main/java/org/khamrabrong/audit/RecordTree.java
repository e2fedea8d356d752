package org.khamrabrong.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tree over all entries of all chains; a leaf's content is the entry's hash. It grows behind the writers: of several nodes
 * one at a time, from what is listed as not yet in it, so that a crash loses nothing.
 */
@Component
class RecordTree {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    RecordTree(JdbcClient database) {
        this.database = database;
    }

    /**
     * Appends what has been committed since, in the order of writing.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean grow() {
        Optional<Long> size = database.sql("select size from audit_tree for update skip locked")
                .query(Long.class)
                .optional();
        if (size.isEmpty()) {
            return false;
        }
        List<Pending> pending = database.sql("""
                        select e.id, e.hash from audit_pending p join audit_entry e on e.id = p.entry
                         order by e.id limit :most
                        """)
                .param("most", AT_ONCE)
                .query((row, number) -> new Pending(row.getLong("id"), row.getBytes("hash")))
                .list();
        if (!pending.isEmpty()) {
            append(size.get(), pending);
        }
        return pending.size() == AT_ONCE;
    }

    /** The tree as it is, or was when it had that size. */
    MerkleTree at(long size) {
        return new MerkleTree(size, this::stored);
    }

    long size() {
        return database.sql("select size from audit_tree").query(Long.class).single();
    }

    /** The place of an entry's leaf, counted from zero; empty while the tree does not hold it. */
    Optional<Long> place(AgreementId agreement, long number) {
        return database.sql("""
                        select l.place from audit_leaf l join audit_entry e on e.id = l.entry
                         where e.chain = :chain and e.number = :number
                        """)
                .param("chain", Told.chain(agreement))
                .param("number", number)
                .query(Long.class)
                .optional();
    }

    private void append(long size, List<Pending> pending) {
        Growth growth = new Growth(size);
        List<Map<String, Object>> leaves = new ArrayList<>();
        for (Pending entry : pending) {
            leaves.add(Map.of("place", growth.size, "entry", entry.id()));
            growth.add(MerkleTree.leaf(entry.hash()));
        }
        database.sql("""
                        with leaves as (
                            select * from json_to_recordset(cast(:leaves as json)) as leaf(place bigint, entry bigint)
                        ), nodes as (
                            insert into audit_node (level, place, hash)
                            select level, place, decode(hash, 'hex')
                              from json_to_recordset(cast(:nodes as json)) as node(level int, place bigint, hash text)
                        ), appended as (
                            insert into audit_leaf (place, entry) select place, entry from leaves
                        ), done as (
                            delete from audit_pending where entry in (select entry from leaves)
                        )
                        update audit_tree set size = :size
                        """)
                .param("leaves", FactJson.text(leaves))
                .param("nodes", FactJson.text(growth.rows))
                .param("size", growth.size)
                .update();
    }

    /** Root of a whole subtree, as {@link MerkleTree.Nodes} asks for it. */
    byte[] stored(int level, long place) {
        return database.sql("select hash from audit_node where level = :level and place = :place")
                .param("level", level)
                .param("place", place)
                .query(byte[].class)
                .single();
    }

    private record Pending(long id, byte[] hash) {}

    /** What becomes of the tree while leaves are added at its end. */
    private final class Growth {

        private final Map<String, byte[]> fresh = new HashMap<>();
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private long size;

        Growth(long size) {
            this.size = size;
        }

        /** Every subtree that becomes whole by it is kept. */
        void add(byte[] leaf) {
            long place = size++;
            byte[] hash = leaf;
            keep(0, place, hash);
            for (int level = 0; (place & 1) == 1; level++, place >>= 1) {
                hash = MerkleTree.node(node(level, place - 1), hash);
                keep(level + 1, place >> 1, hash);
            }
        }

        private byte[] node(int level, long place) {
            byte[] hash = fresh.get(level + "/" + place);
            return hash == null ? stored(level, place) : hash;
        }

        private void keep(int level, long place, byte[] hash) {
            fresh.put(level + "/" + place, hash);
            rows.add(Map.of(
                    "level", level, "place", place, "hash", HexFormat.of().formatHex(hash)));
        }
    }
}
