package org.khamrabrong.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.khamrabrong.seal.authority.CertificateDates;

/** A time-stamp authority on this machine's loopback, honest or not. */
public final class TimeStampStand implements AutoCloseable {

    public enum Manner {
        HONEST,
        SILENT,
        DRIPPING,
        GARBAGE,
        EMPTY,
        OTHER_NONCE,
        OTHER_DOCUMENT,
        REFUSING,
        BROKEN,
        ENDLESS
    }

    public static final Instant AT = Instant.parse("2026-11-25T03:00:05Z");

    /** Of certificates, to either side: a stamp also tells when it was signed, which is whenever the test runs. */
    static final Duration LIFE = Duration.ofDays(36_500);

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final HttpServer server;
    private volatile Manner manner;
    private final TestAuthority issuer;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch silent = new CountDownLatch(1);

    public TimeStampStand(Manner manner) {
        this(manner, null);
    }

    /** @param issuer of its certificate; null where it makes its own at every answer */
    TimeStampStand(Manner manner, TestAuthority issuer) {
        this.manner = manner;
        this.issuer = issuer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public TimeStamps client(Duration timeout) {
        return new TimeStamps(address(), timeout, TrustedCertificates.none());
    }

    public URI address() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/tsa");
    }

    public void become(Manner other) {
        manner = other;
    }

    /** Whether somebody waits for an answer that will not come, at most that long from now. */
    public boolean isAsked(long most, TimeUnit unit) throws InterruptedException {
        return silent.await(most, unit);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] question = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            switch (manner) {
                case SILENT -> {
                    silent.countDown();
                    closing.await();
                }
                case DRIPPING -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(48);
                    exchange.getResponseBody().flush();
                    closing.await();
                }
                case BROKEN -> exchange.sendResponseHeaders(500, -1);
                case EMPTY -> exchange.sendResponseHeaders(200, -1);
                case GARBAGE -> send(exchange, "<html>login first</html>".getBytes());
                case ENDLESS -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] chunk = new byte[4096];
                    while (closing.getCount() > 0) {
                        exchange.getResponseBody().write(chunk);
                    }
                }
                default -> send(exchange, response(new TimeStampRequest(question)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] response(TimeStampRequest asked) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        List<X509Certificate> chain =
                issuer == null ? List.of(certificate(pair)) : issuer.forTimeStamps(pair.getPublic());
        var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", pair.getPrivate(), chain.get(0));
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                signer, digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)), POLICY);
        tokens.addCertificates(new JcaCertStore(chain));
        TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        return manner == Manner.REFUSING
                ? responses.generateFailResponse(2, 1 << 8, "no").getEncoded()
                : responses
                        .generate(twisted(asked), BigInteger.TEN, CertificateDates.old(AT))
                        .getEncoded();
    }

    private TimeStampRequest twisted(TimeStampRequest asked) throws IOException {
        TimeStampRequestGenerator other = new TimeStampRequestGenerator();
        other.setCertReq(true);
        if (manner == Manner.OTHER_NONCE) {
            return other.generate(TSPAlgorithms.SHA256, asked.getMessageImprintDigest(), BigInteger.ONE);
        }
        return manner == Manner.OTHER_DOCUMENT
                ? other.generate(TSPAlgorithms.SHA256, new byte[32], asked.getNonce())
                : asked;
    }

    private X509Certificate certificate(KeyPair pair) throws Exception {
        X500Name name = new X500Name("CN=Test time");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TWO,
                CertificateDates.old(AT.minus(LIFE)),
                CertificateDates.old(AT.plus(LIFE)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }

    private static void send(HttpExchange exchange, byte[] answer) throws IOException {
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }
}
