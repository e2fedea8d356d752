package org.khamrabrong.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.seal.authority.Http;

/**
 * Asks a time-stamp authority (RFC 3161 over HTTP), and never waits longer than it is told.
 *
 * @param address null where there is no authority
 * @param timeout for the whole answer
 * @param authorities certificates of which one must stand behind the answer; none trusts whoever answers there
 */
public record TimeStamps(@Nullable URI address, Duration timeout, TrustedCertificates authorities) {

    public static final TimeStamps NONE = new TimeStamps(null, Duration.ZERO, TrustedCertificates.none());

    private static final String QUERY = "application/timestamp-query";
    private static final int MOST_BYTES = 20 * 1024;
    private static final int NONCE_BITS = 64;
    private static final int ROOM = 24 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    boolean configured() {
        return address != null;
    }

    /** How many bytes of a signature's value an answer may take. */
    int room() {
        return configured() ? ROOM : 0;
    }

    /** A token over the signature value, or why there is none. */
    TimeStampAnswer over(byte[] signatureValue) {
        if (!configured()) {
            return TimeStampAnswer.NOT_ASKED;
        }
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest question = generator.generate(
                    TSPAlgorithms.SHA256, Sha256.digest().digest(signatureValue), new BigInteger(NONCE_BITS, RANDOM));
            return read(
                    new Http(timeout).post(address, QUERY, question.getEncoded(), MOST_BYTES),
                    question,
                    signatureValue);
        } catch (HttpTimeoutException e) {
            return TimeStampAnswer.missing("seal.refusal.waits.timeout");
        } catch (IOException e) {
            return TimeStampAnswer.missing("seal.refusal.waits.unreachable");
        }
    }

    private TimeStampAnswer read(byte[] answer, TimeStampRequest question, byte[] signatureValue) {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(question);
            if (response.getTimeStampToken() == null) {
                return TimeStampAnswer.missing("seal.refusal.waits.refused");
            }
            TimeStampProof proof = TimeStampProof.accept(
                    response.getTimeStampToken().toCMSSignedData().toASN1Structure(), signatureValue);
            if (proof == null) {
                return TimeStampAnswer.missing("seal.refusal.waits.nonsense");
            }
            return authorities.isEmpty() || authorities.standBehind(proof.chain())
                    ? new TimeStampAnswer(proof.token(), null)
                    : TimeStampAnswer.missing("seal.refusal.waits.otherAuthority");
        } catch (TSPException | IOException | RuntimeException e) {
            return TimeStampAnswer.missing("seal.refusal.waits.nonsense");
        }
    }
}
