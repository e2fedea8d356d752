package org.khamrabrong.seal.authority;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the server may ask because a certificate says so. Whoever brings a homemade certificate would else choose
 * what this server calls, from inside its network.
 *
 * @param names that an operator has listed, in small letters; with a port where it is not the usual one
 */
public record AllowedHosts(Set<String> names) {

    public AllowedHosts {
        names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param chosen whether the certificate is one that an operator has chosen: then also a public address that is not listed */
    boolean allow(URI address, boolean chosen) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (host == null || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT) + (address.getPort() < 0 ? "" : ":" + address.getPort());
        return names.contains(name) || chosen && address.getPort() < 0 && isPublic(host);
    }

    private static boolean isPublic(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).noneMatch(AllowedHosts::isInternal);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isInternal(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal;
    }
}
