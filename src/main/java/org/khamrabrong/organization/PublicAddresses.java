package org.khamrabrong.organization;

import java.net.URI;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everyone finds the public pages from outside: for documents, QR codes and open data, which no request tells it.
 *
 * @param publicAddress of the application, http or https, without a query; a slash at its end is dropped
 */
@ConfigurationProperties("khamrabrong")
public record PublicAddresses(
        @DefaultValue("http://localhost:8080") URI publicAddress) {

    private static final String LIST = "/public";

    public PublicAddresses {
        String scheme = publicAddress.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme))
                || publicAddress.getHost() == null
                || publicAddress.getRawQuery() != null
                || publicAddress.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "khamrabrong.public-address must be like https://agreements.example.org, not " + publicAddress);
        }
        publicAddress = URI.create(publicAddress.toString().replaceAll("/+$", ""));
    }

    String list() {
        return publicAddress + LIST;
    }

    public String agreement(AgreementId id) {
        return list() + "/" + id;
    }

    /** The signed document of a published agreement. */
    public String document(AgreementId id) {
        return agreement(id) + "/agreement.pdf";
    }

    /** Where somebody sets a password, once. */
    String invitation(String token) {
        return publicAddress + "/invitation/" + token;
    }

    /** Where anyone checks a document. */
    String check() {
        return list() + "/check";
    }

    /** Where the QR code on that version of an agreement leads. */
    public String check(AgreementId id, int version) {
        return check() + "/" + id + "/" + version;
    }
}
