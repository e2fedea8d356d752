package org.khamrabrong.seal.authority;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the issuers of certificates what became of these, for as long as it is told in all.
 *
 * @param hosts whom it may ask
 * @param timeout for all answers together
 */
public record RevocationServices(AllowedHosts hosts, Duration timeout) {

    /** Asks nobody. */
    public static final RevocationServices NONE = new RevocationServices(new AllowedHosts(Set.of()), Duration.ZERO);

    private static final int MOST_OF_AN_ANSWER = 64 * 1024;
    private static final int MOST_OF_A_LIST = 1024 * 1024;

    /** @return what is there, and of those that could be asked what they said; nothing is missing from it if it covers the chains */
    public ValidationData about(Collection<Chain> chains, Instant at) {
        List<X509Certificate> all = chains.stream()
                .flatMap(chain -> chain.certificates().stream())
                .distinct()
                .toList();
        ValidationData data = ValidationData.of(all);
        long end = System.nanoTime() + timeout.toNanos();
        for (Chain chain : chains) {
            for (X509Certificate certificate : chain.certificates()) {
                data = withWordOn(certificate, chain.chosen(), data, at, end);
            }
        }
        return data;
    }

    private ValidationData withWordOn(
            X509Certificate certificate, boolean chosen, ValidationData known, Instant at, long end) {
        X509Certificate issuer =
                Issuers.issuerOf(certificate, known.certificates()).orElse(null);
        if (issuer == null || known.standing(certificate, at) != RevocationStatus.UNKNOWN) {
            return known;
        }
        ServiceAddresses addresses = ServiceAddresses.of(certificate);
        for (URI address : addresses.status()) {
            byte[] answer = answer(address, chosen, end, http -> {
                byte[] question = StatusAnswer.question(certificate, issuer);
                return http.post(address, "application/ocsp-request", question, MOST_OF_AN_ANSWER);
            });
            if (answer != null && StatusAnswer.of(answer, certificate, issuer, at) != RevocationStatus.UNKNOWN) {
                return known.withAnswer(answer);
            }
        }
        for (URI address : addresses.lists()) {
            byte[] list = answer(address, chosen, end, http -> http.get(address, MOST_OF_A_LIST));
            if (list != null && RevocationList.of(list, certificate, issuer, at) != RevocationStatus.UNKNOWN) {
                return known.withList(list);
            }
        }
        return known;
    }

    /** Whether somebody may be asked about a certificate of the chain of whom the data say nothing that holds. */
    public boolean couldSayMore(Chain chain, ValidationData data, Instant at) {
        return chain.certificates().stream()
                .filter(certificate -> data.standing(certificate, at) == RevocationStatus.UNKNOWN)
                .filter(certificate ->
                        Issuers.issuerOf(certificate, data.certificates()).isPresent())
                .flatMap(certificate -> ServiceAddresses.of(certificate).all())
                .anyMatch(address -> isAllowed(address, chain.chosen(), timeout));
    }

    /** Null where nobody may be asked, nobody answers, or the time is over. */
    private byte @Nullable [] answer(URI address, boolean chosen, long end, Asking asking) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.toMillis() <= 0 || !isAllowed(address, chosen, left)) {
            return null;
        }
        try {
            return asking.by(new Http(Duration.ofNanos(Math.max(1, end - System.nanoTime()))));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isAllowed(URI address, boolean chosen, Duration left) {
        try {
            return Apart.get(() -> hosts.allow(address, chosen)).get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Certificates that belong together, the signer's first.
     *
     * @param chosen whether an operator has chosen the signer
     */
    public record Chain(List<X509Certificate> certificates, boolean chosen) {}

    private interface Asking {
        byte[] by(Http http) throws IOException;
    }
}
