package org.khamrabrong.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.audit.TreeState.Flaw;
import org.khamrabrong.audit.TreeState.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks the signed heads by the tree's own proofs: a key of this installation signed each, each continues the one before
 * it, and the last holds every chain. The last entry of a chain stands for all before it, whose hashes it is made of.
 */
@Component
class TreeCheck {

    private final RecordTree tree;
    private final TreeHeads heads;
    private final JdbcClient database;

    TreeCheck(RecordTree tree, TreeHeads heads, JdbcClient database) {
        this.tree = tree;
        this.heads = heads;
        this.database = database;
    }

    /** Within one snapshot of the database. */
    TreeState state() {
        return new Walk().state();
    }

    private record ChainEnd(UUID chain, long place, byte[] hash) {}

    /** One check; the nodes that its proofs share are read once. */
    private final class Walk {

        private final Map<String, byte[]> nodes = new HashMap<>();
        private final long size = tree.size();
        private long continued;
        private long held;

        TreeState state() {
            Flaw flaw = unlisted().or(this::ofTheHeads).orElse(null);
            return new TreeState(continued, held, flaw);
        }

        private Optional<Flaw> unlisted() {
            return database.sql("""
                            select chain from audit_entry e
                             where not exists (select from audit_leaf where entry = e.id)
                               and not exists (select from audit_pending where entry = e.id)
                             limit 1
                            """)
                    .query(UUID.class)
                    .optional()
                    .map(chain -> new Flaw(Kind.ENTRY, 0, Told.agreement(chain)));
        }

        private Optional<Flaw> ofTheHeads() {
            TreeHead former = null;
            for (TreeHead head : heads.all()) {
                Kind wrong = wrong(former, head);
                if (wrong != null) {
                    return Optional.of(new Flaw(wrong, head.size(), null));
                }
                continued++;
                former = head;
            }
            return former == null ? Optional.empty() : notHeld(former);
        }

        private @Nullable Kind wrong(@Nullable TreeHead former, TreeHead head) {
            if (!head.isSigned()) {
                return Kind.SIGNATURE;
            }
            if (!heads.isOurs(head)) {
                return Kind.STRANGER;
            }
            boolean continues = head.size() <= size
                    && (former == null ? Arrays.equals(at(head).root(), head.root()) : continues(former, head));
            return continues ? null : Kind.PAST;
        }

        private boolean continues(TreeHead former, TreeHead head) {
            List<byte[]> proof = at(head).consistency(former.size());
            return MerkleProof.extended(former.root(), former.size(), head.root(), head.size(), proof);
        }

        private Optional<Flaw> notHeld(TreeHead head) {
            MerkleTree proving = at(head);
            for (ChainEnd end : ends(head)) {
                boolean holds = MerkleProof.includes(
                        head.root(),
                        head.size(),
                        end.place(),
                        MerkleTree.leaf(end.hash()),
                        proving.inclusion(end.place()));
                if (!holds) {
                    return Optional.of(new Flaw(Kind.CHAIN, 0, Told.agreement(end.chain())));
                }
                held++;
            }
            return Optional.empty();
        }

        /** The last entry of each chain that the tree held then. */
        private List<ChainEnd> ends(TreeHead head) {
            return database.sql("""
                            select distinct on (e.chain) e.chain, l.place, e.hash
                              from audit_leaf l join audit_entry e on e.id = l.entry
                             where l.place < :size order by e.chain, e.number desc
                            """)
                    .param("size", head.size())
                    .query((row, number) -> new ChainEnd(
                            row.getObject("chain", UUID.class), row.getLong("place"), row.getBytes("hash")))
                    .list();
        }

        private MerkleTree at(TreeHead head) {
            return new MerkleTree(
                    head.size(),
                    (level, place) -> nodes.computeIfAbsent(level + "/" + place, key -> tree.stored(level, place)));
        }
    }
}
