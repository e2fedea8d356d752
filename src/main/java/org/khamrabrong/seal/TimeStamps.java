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

/**
 * Asks a time-stamp authority (RFC 3161 over HTTP), and never waits longer than it is told.
 *
 * @param address null where there is no authority
 * @param timeout for the whole answer
 */
public record TimeStamps(URI address, Duration timeout) {

    public static final TimeStamps NONE = new TimeStamps(null, Duration.ZERO);

    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    boolean configured() {
        return address != null;
    }

    /** A token over the signature value, or why there is none. */
    TimeStamped over(byte[] signatureValue) {
        if (!configured()) {
            return TimeStamped.NOT_ASKED;
        }
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest question = generator.generate(
                    TSPAlgorithms.SHA256,
                    Fingerprint.digest().digest(signatureValue),
                    new BigInteger(NONCE_BITS, RANDOM));
            return read(new HttpPost(timeout).answer(address, question.getEncoded()), question, signatureValue);
        } catch (HttpTimeoutException e) {
            return TimeStamped.missing("seal.degraded.timeout");
        } catch (IOException e) {
            return TimeStamped.missing("seal.degraded.unreachable");
        }
    }

    private static TimeStamped read(byte[] answer, TimeStampRequest question, byte[] signatureValue) {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(question);
            if (response.getTimeStampToken() == null) {
                return TimeStamped.missing("seal.degraded.refused");
            }
            TimeStampProof proof = TimeStampProof.accept(
                    response.getTimeStampToken().toCMSSignedData().toASN1Structure(), signatureValue);
            return proof == null ? TimeStamped.missing("seal.degraded.nonsense") : new TimeStamped(proof.token(), null);
        } catch (TSPException | IOException | RuntimeException e) {
            return TimeStamped.missing("seal.degraded.nonsense");
        }
    }
}
