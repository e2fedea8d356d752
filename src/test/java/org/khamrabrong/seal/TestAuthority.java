package org.khamrabrong.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.khamrabrong.seal.authority.CertificateDates;

/** A certificate authority on this machine's loopback, which says what became of the certificates that it issued. */
final class TestAuthority implements AutoCloseable {

    /** How it says it. */
    enum Manner {
        ANSWERS,
        LISTS,
        NOTHING,
        OUTDATED,
        /** In the name of this authority, but with another key. */
        FORGED,
        /** By one whom it made for such answers. */
        DELEGATES,
        /** By one whom it made for something else, and who finds everybody good; of whom it speaks itself. */
        COLLEAGUE
    }

    private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

    private static final String SIGNATURE = "SHA256withECDSA";

    private final AtomicLong serial = new AtomicLong(100);
    private final Manner manner;
    private final KeyPair pair = newPair();
    private final KeyPair other = newPair();
    private final X500Name name = new X500Name("CN=Test authority");
    private final X509Certificate root;
    private final X509Certificate deputy;
    private final HttpServer server;
    private final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();
    private volatile boolean timeRevoked;
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

    TestAuthority(Manner manner) {
        this.manner = manner;
        try {
            root = issue("CN=Test authority", pair.getPublic(), null, true);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            deputy = issue("CN=Test answers", other.getPublic(), purposeOfDeputy(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/status", exchange -> answer(exchange, "status"));
        server.createContext("/list", exchange -> answer(exchange, "list"));
        server.start();
    }

    /** As an operator lists it. */
    String host() {
        return HOST + ":" + server.getAddress().getPort();
    }

    X509Certificate root() {
        return root;
    }

    /** What was asked so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** What it says of that certificate: an answer, or where it only makes lists, a list. */
    byte[] wordOn(X509Certificate certificate) {
        try {
            CertificateID id = new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(root),
                    certificate.getSerialNumber());
            return manner == Manner.LISTS
                    ? list()
                    : status(new OCSPReqBuilder().addRequest(id).build());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void revoke(X509Certificate certificate) {
        revoked.add(certificate.getSerialNumber());
    }

    /** Whatever it issues for stamping time from now on is revoked at once. */
    void revokeAllForTime() {
        timeRevoked = true;
    }

    SealingKey key(String holder) {
        try {
            KeyPair own = newPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate[] chain = {issue("CN=" + holder, own.getPublic(), null, false), root};
            store.setKeyEntry("key", own.getPrivate(), SealStand.PASSWORD, chain);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, SealStand.PASSWORD);
            return SealingKey.of(out.toByteArray(), SealStand.PASSWORD, "key", SealStand.NOW);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<X509Certificate> forTimeStamps(PublicKey key) {
        X509Certificate certificate = issue("CN=Test time", key, KeyPurposeId.id_kp_timeStamping, false);
        if (timeRevoked) {
            revoke(certificate);
        }
        return List.of(certificate, root);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private X509Certificate issue(String subject, PublicKey key, KeyPurposeId purpose, boolean authority) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(serial.incrementAndGet()),
                    CertificateDates.old(SealStand.NOW.minus(TimeStampStand.LIFE)),
                    CertificateDates.old(SealStand.NOW.plus(TimeStampStand.LIFE)),
                    new X500Name(subject),
                    key);
            if (authority) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            } else if (manner == Manner.LISTS) {
                builder.addExtension(Extension.cRLDistributionPoints, false, listAddress());
            } else {
                builder.addExtension(Extension.authorityInfoAccess, false, statusAddress());
            }
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(pair)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private AuthorityInformationAccess statusAddress() {
        return new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, address("status"));
    }

    private CRLDistPoint listAddress() {
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address("list"))), null, null)
        });
    }

    private GeneralName address(String path) {
        return new GeneralName(
                GeneralName.uniformResourceIdentifier,
                "http://" + HOST + ":" + server.getAddress().getPort() + "/" + path);
    }

    private void answer(HttpExchange exchange, String what) throws IOException {
        byte[] question = exchange.getRequestBody().readAllBytes();
        asked.add(what);
        try (exchange) {
            if (manner == Manner.NOTHING) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            byte[] answer = what.equals("list") ? list() : status(new OCSPReq(question));
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] list() throws Exception {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(name, CertificateDates.old(SealStand.NOW));
        builder.setNextUpdate(CertificateDates.old(SealStand.NOW.plus(Duration.ofDays(7))));
        for (BigInteger one : revoked) {
            builder.addCRLEntry(one, CertificateDates.old(SealStand.NOW.minusSeconds(60)), CRLReason.keyCompromise);
        }
        return builder.build(signer(pair)).getEncoded();
    }

    private byte[] status(OCSPReq question) throws Exception {
        boolean itself = speaksItself(question);
        KeyPair answerer = itself ? pair : other;
        BasicOCSPRespBuilder builder = new JcaBasicOCSPRespBuilder(
                answerer.getPublic(),
                new JcaDigestCalculatorProviderBuilder().build().get(org.bouncycastle.cert.ocsp.RespID.HASH_SHA1));
        Duration age = manner == Manner.OUTDATED ? Duration.ofDays(10) : Duration.ZERO;
        for (Req one : question.getRequestList()) {
            builder.addResponse(
                    one.getCertID(),
                    status(one.getCertID().getSerialNumber()),
                    CertificateDates.old(SealStand.NOW.minus(age)),
                    CertificateDates.old(SealStand.NOW.minus(age).plus(Duration.ofDays(7))),
                    null);
        }
        boolean alone = itself || manner == Manner.FORGED;
        BasicOCSPResp answer = builder.build(
                signer(answerer),
                alone ? null : new X509CertificateHolder[] {new JcaX509CertificateHolder(deputy)},
                CertificateDates.old(SealStand.NOW));
        return new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, answer).getEncoded();
    }

    private boolean speaksItself(OCSPReq question) {
        return switch (manner) {
            case FORGED, DELEGATES -> false;
            case COLLEAGUE ->
                question.getRequestList()[0].getCertID().getSerialNumber().equals(deputy.getSerialNumber());
            default -> true;
        };
    }

    private CertificateStatus status(BigInteger serialNumber) {
        return revoked.contains(serialNumber) && manner != Manner.COLLEAGUE
                ? new RevokedStatus(CertificateDates.old(SealStand.NOW.minusSeconds(60)), CRLReason.keyCompromise)
                : CertificateStatus.GOOD;
    }

    private KeyPurposeId purposeOfDeputy() {
        return manner == Manner.COLLEAGUE ? KeyPurposeId.id_kp_emailProtection : KeyPurposeId.id_kp_OCSPSigning;
    }

    private static ContentSigner signer(KeyPair pair) throws Exception {
        return new JcaContentSignerBuilder(SIGNATURE).build(pair.getPrivate());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
