package org.khamrabrong.audit;

import java.util.ArrayList;
import java.util.List;

/** A Merkle tree as RFC 6962 defines it: its root, and what proves a leaf or an older root, from whole subtrees kept elsewhere. */
final class MerkleTree {

    /** Where the whole subtrees are kept. */
    interface Nodes {

        /** Root of the subtree over the leaves from {@code index << level}, {@code 1 << level} of them. */
        byte[] node(int level, long index);
    }

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final long size;
    private final Nodes nodes;

    /** @param size how many leaves it has */
    MerkleTree(long size, Nodes nodes) {
        this.size = size;
        this.nodes = nodes;
    }

    static byte[] leaf(byte[] content) {
        return Digest.of(LEAF, content);
    }

    static byte[] node(byte[] left, byte[] right) {
        return Digest.of(NODE, left, right);
    }

    byte[] root() {
        return size == 0 ? Digest.of() : root(0, size);
    }

    /** The hashes by which the leaf at that place, counted from zero, leads to {@link #root}, the nearest first. */
    List<byte[]> inclusion(long place) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("No leaf " + place + " of " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        include(place, 0, size, proof);
        return proof;
    }

    /** The hashes by which the tree as it was at that size leads to {@link #root}; none for the same tree. */
    List<byte[]> consistency(long former) {
        if (former < 1 || former > size) {
            throw new IllegalArgumentException("No tree of " + former + " within " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        extend(former, 0, size, true, proof);
        return proof;
    }

    private void include(long place, long from, long to, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = middle(from, to);
        if (place < middle) {
            include(place, from, middle, proof);
            proof.add(root(middle, to));
        } else {
            include(place, middle, to, proof);
            proof.add(root(from, middle));
        }
    }

    /** @param known whether the one who checks has the root of these leaves already */
    private void extend(long former, long from, long to, boolean known, List<byte[]> proof) {
        if (former == to) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = middle(from, to);
        if (former <= middle) {
            extend(former, from, middle, known, proof);
            proof.add(root(middle, to));
        } else {
            extend(former, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }

    private byte[] root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.node(level, from >> level);
        }
        long middle = middle(from, to);
        return node(root(from, middle), root(middle, to));
    }

    /** The left side has the largest power of two that is smaller than all. */
    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
