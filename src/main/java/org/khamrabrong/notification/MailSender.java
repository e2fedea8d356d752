package org.khamrabrong.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.Refusal;

/** In whose name mail goes out. */
public record MailSender(String name, String address) {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern ADDRESS = Pattern.compile("[\\x21-\\x7E]{3,254}");

    void check() {
        if (name.isBlank() || !NAME.matcher(name).matches()) {
            throw new Refusal("notification.refusal.senderName");
        }
        if (!isAddress(address)) {
            throw new Refusal("notification.refusal.senderAddress");
        }
    }

    /** One address and nothing else: no list, no name, no line. */
    static boolean isAddress(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            return false;
        }
        try {
            InternetAddress address = new InternetAddress(text, true);
            address.validate();
            return text.equals(address.getAddress()) && text.contains("@");
        } catch (AddressException none) {
            return false;
        }
    }
}
