package org.khamrabrong.seal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.kernel.UnusableSetting;

/** The application cannot start without a key to seal with; says what is wrong with it, what to set, and how a key is made. */
class SealingKeyNotUsable extends UnusableSetting {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH).withZone(ThaiTime.ZONE);

    private static final String REMEDY = """
            Give a PKCS#12 file with one key and its certificate:
                KHAMRABRONG_SIGNING_KEYSTORE=/path/to/seal.p12
                KHAMRABRONG_SIGNING_KEYSTORE_PASSWORD=...
                KHAMRABRONG_SIGNING_ALIAS=...   (only where the file holds several keys)
            A key of your own is made by
                keytool -genkeypair -storetype PKCS12 -keystore seal.p12 -alias seal -keyalg EC -groupname secp256r1 \
            -validity 3650 -dname "CN=Name of your office" -ext KeyUsage:critical=digitalSignature,nonRepudiation
            Keep a copy of it: what was sealed stays checkable without the key, but nothing more can be sealed with it.""";

    SealingKeyNotUsable(Refusal refusal) {
        super("khamrabrong.signing.keystore", "gives no key to seal with: " + sentence(refusal), REMEDY);
        initCause(refusal);
    }

    private static String sentence(Refusal refusal) {
        ResourceBundle words = ResourceBundle.getBundle(
                "messages.seal",
                Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(refusal.key()), Locale.ROOT)
                .format(Stream.of(refusal.arguments())
                        .map(SealingKeyNotUsable::spoken)
                        .toArray());
    }

    private static Object spoken(Object argument) {
        return argument instanceof Instant moment ? DAY.format(moment) : argument;
    }
}
