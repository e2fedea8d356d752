package org.khamrabrong.seal.authority;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What it takes to check certificates later without asking anybody.
 *
 * @param lists revocation lists, DER
 * @param answers of status services, DER
 */
public record ValidationData(List<X509Certificate> certificates, List<byte[]> lists, List<byte[]> answers) {

    public static final ValidationData NONE = new ValidationData(List.of(), List.of(), List.of());

    public ValidationData {
        certificates = List.copyOf(certificates);
        lists = List.copyOf(lists);
        answers = List.copyOf(answers);
    }

    public static ValidationData of(Collection<X509Certificate> certificates) {
        return new ValidationData(List.copyOf(certificates), List.of(), List.of());
    }

    public ValidationData and(Collection<X509Certificate> more) {
        return new ValidationData(
                Stream.concat(certificates.stream(), more.stream()).distinct().toList(), lists, answers);
    }

    /** Whether it says of each of these that it was good then. */
    public boolean covers(Collection<X509Certificate> chain, Instant at) {
        return chain.stream().allMatch(certificate -> standing(certificate, at) == RevocationStatus.GOOD);
    }

    /** A revocation that anybody who may say so has said stays one, whatever others say. */
    public RevocationStatus standing(X509Certificate certificate, Instant at) {
        if (Issuers.isBySelf(certificate)) {
            return RevocationStatus.GOOD;
        }
        return Issuers.issuerOf(certificate, certificates)
                .map(issuer -> standing(certificate, issuer, at))
                .orElse(RevocationStatus.UNKNOWN);
    }

    private RevocationStatus standing(X509Certificate certificate, X509Certificate issuer, Instant at) {
        List<RevocationStatus> said = Stream.concat(
                        lists.stream().map(list -> RevocationList.of(list, certificate, issuer, at)),
                        answers.stream().map(answer -> StatusAnswer.of(answer, certificate, issuer, at)))
                .toList();
        if (said.contains(RevocationStatus.REVOKED)) {
            return RevocationStatus.REVOKED;
        }
        return said.contains(RevocationStatus.GOOD) ? RevocationStatus.GOOD : RevocationStatus.UNKNOWN;
    }

    ValidationData withList(byte[] list) {
        return new ValidationData(certificates, plus(lists, list), answers);
    }

    ValidationData withAnswer(byte[] answer) {
        return new ValidationData(certificates, lists, plus(answers, answer));
    }

    private static List<byte[]> plus(List<byte[]> all, byte[] one) {
        List<byte[]> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
