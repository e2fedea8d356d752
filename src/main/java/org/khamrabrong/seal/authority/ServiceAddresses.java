package org.khamrabrong.seal.authority;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Where a certificate says that its issuer tells what became of it; text from outside until somebody allows it. */
record ServiceAddresses(List<URI> status, List<URI> lists) {

    private static final int MOST = 3;

    static ServiceAddresses of(X509Certificate certificate) {
        try {
            return new ServiceAddresses(status(certificate), lists(certificate));
        } catch (IllegalArgumentException unreadable) {
            return new ServiceAddresses(List.of(), List.of());
        }
    }

    Stream<URI> all() {
        return Stream.concat(status.stream(), lists.stream());
    }

    private static List<URI> status(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
        if (extension == null) {
            return List.of();
        }
        List<URI> addresses = new ArrayList<>();
        for (AccessDescription one :
                AuthorityInformationAccess.getInstance(content(extension)).getAccessDescriptions()) {
            if (AccessDescription.id_ad_ocsp.equals(one.getAccessMethod())) {
                add(addresses, one.getAccessLocation());
            }
        }
        return addresses;
    }

    private static List<URI> lists(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension == null) {
            return List.of();
        }
        List<URI> addresses = new ArrayList<>();
        Stream.of(CRLDistPoint.getInstance(content(extension)).getDistributionPoints())
                .map(DistributionPoint::getDistributionPoint)
                .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
                .flatMap(name ->
                        Stream.of(GeneralNames.getInstance(name.getName()).getNames()))
                .forEach(name -> add(addresses, name));
        return addresses;
    }

    private static void add(List<URI> addresses, GeneralName name) {
        if (name.getTagNo() == GeneralName.uniformResourceIdentifier && addresses.size() < MOST) {
            addresses.add(URI.create(name.getName().toString()));
        }
    }

    private static byte[] content(byte[] extension) {
        return ASN1OctetString.getInstance(extension).getOctets();
    }
}
