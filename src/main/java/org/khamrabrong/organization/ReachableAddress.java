package org.khamrabrong.organization;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.StartCheck;
import org.khamrabrong.kernel.UnusableSetting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets nothing start in earnest that would seal documents whose QR code leads each reader to the reader's own machine. */
@Component
@Profile("!demo & !test")
class ReachableAddress implements StartCheck {

    private static final Pattern NAME_OF_THIS_MACHINE = Pattern.compile("(.+\\.)?localhost(\\.localdomain)?\\.?");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.+]");

    ReachableAddress(PublicAddresses addresses) {
        if (isThisMachine(addresses.publicAddress().getHost().toLowerCase(Locale.ROOT))) {
            throw new UnusableSetting(
                    "khamrabrong.public-address",
                    "is " + addresses.publicAddress() + ", which leads everyone to their own machine only.",
                    """
                    Name the address at which everyone reaches this application:
                        KHAMRABRONG_PUBLIC_ADDRESS=https://agreements.example.org
                    It is printed as a QR code on every sealed document, and a sealed document can never be corrected.""");
        }
    }

    private static boolean isThisMachine(String host) {
        return NAME_OF_THIS_MACHINE.matcher(host).matches()
                || NUMBERS.matcher(host).matches() && isThisMachineByNumber(host);
    }

    /** Asks nobody: a number is not looked up. */
    private static boolean isThisMachineByNumber(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || address.isAnyLocalAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
