package org.khamrabrong.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks what {@link MerkleTree} proves, without the tree (RFC 9162, 2.1.3.2 and 2.1.4.2). */
final class MerkleProof {

    private long left;
    private long right;

    private MerkleProof(long left, long right) {
        this.left = left;
        this.right = right;
    }

    /** Whether that leaf stands at that place, counted from zero, in the tree of that size and root. */
    static boolean includes(byte[] root, long size, long place, byte[] leaf, List<byte[]> proof) {
        if (place < 0 || place >= size) {
            return false;
        }
        MerkleProof way = new MerkleProof(place, size - 1);
        byte[] hash = leaf;
        for (byte[] next : proof) {
            if (way.right == 0) {
                return false;
            }
            hash = way.isRightHand() ? MerkleTree.node(next, hash) : MerkleTree.node(hash, next);
            way.up();
        }
        return way.right == 0 && Arrays.equals(hash, root);
    }

    /** Whether the later tree begins with all leaves of the former one, in the same order. */
    static boolean extended(byte[] former, long formerSize, byte[] later, long laterSize, List<byte[]> proof) {
        if (formerSize < 1 || formerSize > laterSize) {
            return false;
        }
        if (formerSize == laterSize) {
            return proof.isEmpty() && Arrays.equals(former, later);
        }
        List<byte[]> hashes = new ArrayList<>(proof);
        if (Long.bitCount(formerSize) == 1) {
            hashes.add(0, former);
        }
        if (hashes.isEmpty()) {
            return false;
        }
        MerkleProof way = new MerkleProof(formerSize - 1, laterSize - 1);
        way.skipWholeSubtree();
        byte[] before = hashes.get(0);
        byte[] after = hashes.get(0);
        for (byte[] next : hashes.subList(1, hashes.size())) {
            if (way.right == 0) {
                return false;
            }
            if (way.isRightHand()) {
                before = MerkleTree.node(next, before);
                after = MerkleTree.node(next, after);
            } else {
                after = MerkleTree.node(after, next);
            }
            way.up();
        }
        return way.right == 0 && Arrays.equals(before, former) && Arrays.equals(after, later);
    }

    private boolean isRightHand() {
        return (left & 1) == 1 || left == right;
    }

    private void up() {
        if (isRightHand()) {
            while ((left & 1) == 0 && left != 0) {
                shift();
            }
        }
        shift();
    }

    private void skipWholeSubtree() {
        while ((left & 1) == 1) {
            shift();
        }
    }

    private void shift() {
        left >>= 1;
        right >>= 1;
    }
}
