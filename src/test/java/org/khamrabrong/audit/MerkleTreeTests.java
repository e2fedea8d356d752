package org.khamrabrong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree is that of RFC 6962, section 2.1, as a second, naive reading of it has it. */
class MerkleTreeTests {

    private static final int MOST = 40;
    private static final HexFormat HEX = HexFormat.of();

    /** The leaves by which implementations of Certificate Transparency compare themselves. */
    private static final List<byte[]> KNOWN = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HEX::parseHex)
            .toList();

    private static final List<byte[]> LEAVES = IntStream.range(0, MOST)
            .mapToObj(number -> ("entry " + number).getBytes(UTF_8))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheKnownRootOfTheKnownLeaves(int size, String root) {
        assertThat(HEX.formatHex(tree(KNOWN, size).root())).isEqualTo(root);
    }

    @Test
    void hasTheRootAndTheProofsOfTheNaiveReadingAtEverySize() {
        for (int size = 1; size <= MOST; size++) {
            MerkleTree tree = tree(LEAVES, size);
            List<byte[]> leaves = LEAVES.subList(0, size);
            assertThat(tree.root()).isEqualTo(Naive.root(leaves));
            for (int place = 0; place < size; place++) {
                assertThat(tree.inclusion(place)).containsExactlyElementsOf(Naive.path(place, leaves));
            }
            for (int former = 1; former <= size; former++) {
                assertThat(tree.consistency(former)).containsExactlyElementsOf(Naive.proof(former, leaves, true));
            }
        }
    }

    @Test
    void everyLeafIsProvenAndNoOther() {
        for (int size = 1; size <= MOST; size++) {
            MerkleTree tree = tree(LEAVES, size);
            for (int place = 0; place < size; place++) {
                byte[] leaf = MerkleTree.leaf(LEAVES.get(place));
                List<byte[]> proof = tree.inclusion(place);
                assertThat(MerkleProof.includes(tree.root(), size, place, leaf, proof))
                        .isTrue();
                assertThat(MerkleProof.includes(tree.root(), size, place, flipped(leaf), proof))
                        .isFalse();
                assertThat(MerkleProof.includes(flipped(tree.root()), size, place, leaf, proof))
                        .isFalse();
                assertThat(MerkleProof.includes(tree.root(), size, place ^ 1, leaf, proof))
                        .isFalse();
                for (int hash = 0; hash < proof.size(); hash++) {
                    assertThat(MerkleProof.includes(tree.root(), size, place, leaf, flipped(proof, hash)))
                            .isFalse();
                }
                assertThat(MerkleProof.includes(tree.root(), size, place, leaf, longer(proof)))
                        .isFalse();
            }
        }
    }

    @Test
    void everyFormerTreeIsProvenAndNoOther() {
        for (int size = 1; size <= MOST; size++) {
            byte[] root = tree(LEAVES, size).root();
            for (int former = 1; former <= size; former++) {
                byte[] before = tree(LEAVES, former).root();
                List<byte[]> proof = tree(LEAVES, size).consistency(former);
                assertThat(MerkleProof.extended(before, former, root, size, proof))
                        .isTrue();
                assertThat(MerkleProof.extended(flipped(before), former, root, size, proof))
                        .isFalse();
                assertThat(MerkleProof.extended(before, former, flipped(root), size, proof))
                        .isFalse();
                assertThat(MerkleProof.extended(before, former, root, size, longer(proof)))
                        .isFalse();
                for (int hash = 0; hash < proof.size(); hash++) {
                    assertThat(MerkleProof.extended(before, former, root, size, flipped(proof, hash)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void provesNothingOutsideOfTheTree() {
        MerkleTree tree = tree(LEAVES, 5);

        assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MerkleTree tree(List<byte[]> leaves, int size) {
        return new MerkleTree(size, (level, place) -> {
            int from = (int) (place << level);
            return Naive.root(leaves.subList(from, from + (1 << level)));
        });
    }

    private static byte[] flipped(byte[] hash) {
        byte[] other = hash.clone();
        other[7] ^= 1;
        return other;
    }

    private static List<byte[]> flipped(List<byte[]> proof, int hash) {
        List<byte[]> other = new ArrayList<>(proof);
        other.set(hash, flipped(proof.get(hash)));
        return other;
    }

    private static List<byte[]> longer(List<byte[]> proof) {
        List<byte[]> other = new ArrayList<>(proof);
        other.add(new byte[32]);
        return other;
    }

    /** MTH, PATH and SUBPROOF letter by letter, over lists. */
    private static final class Naive {

        static byte[] root(List<byte[]> leaves) {
            if (leaves.isEmpty()) {
                return sha256(new byte[0]);
            }
            if (leaves.size() == 1) {
                return sha256(joined(new byte[] {0}, leaves.get(0)));
            }
            int k = split(leaves.size());
            return sha256(joined(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size()))));
        }

        static List<byte[]> path(int m, List<byte[]> leaves) {
            List<byte[]> path = new ArrayList<>();
            int n = leaves.size();
            if (n > 1) {
                int k = split(n);
                path.addAll(m < k ? path(m, leaves.subList(0, k)) : path(m - k, leaves.subList(k, n)));
                path.add(m < k ? root(leaves.subList(k, n)) : root(leaves.subList(0, k)));
            }
            return path;
        }

        static List<byte[]> proof(int m, List<byte[]> leaves, boolean whole) {
            int n = leaves.size();
            if (m == n) {
                return whole ? List.of() : List.of(root(leaves));
            }
            int k = split(n);
            List<byte[]> proof = new ArrayList<>(
                    m <= k ? proof(m, leaves.subList(0, k), whole) : proof(m - k, leaves.subList(k, n), false));
            proof.add(m <= k ? root(leaves.subList(k, n)) : root(leaves.subList(0, k)));
            return proof;
        }

        private static int split(int n) {
            int k = 1;
            while (k * 2 < n) {
                k *= 2;
            }
            return k;
        }

        private static byte[] joined(byte[]... parts) {
            byte[] all = new byte[0];
            for (byte[] part : parts) {
                byte[] longer = java.util.Arrays.copyOf(all, all.length + part.length);
                System.arraycopy(part, 0, longer, all.length, part.length);
                all = longer;
            }
            return all;
        }

        private static byte[] sha256(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
