package jp.bunkai.organisation.webhook;

import java.util.List;

/**
 * Which addresses may be connected to. Public ones may; private ones only in networks that the operator named; everything else never: this
 * machine, its link (where clouds answer with credentials, 169.254.169.254), multicast, what is reserved, and IPv6 addresses that only wrap an
 * IPv4 one. After the registries of special-purpose addresses of IANA (RFC 6890 and what has followed).
 */
final class AddressRules {

    private static final List<Cidr> PRIVATE = cidrs("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");
    private static final List<Cidr> NEVER = cidrs("0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Inside of global unicast: Teredo and other special purposes, documentation, 6to4, documentation again.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    /** Global unicast. Unspecified, loopback, IPv4-mapped, NAT64, link-local, site-local and multicast addresses are all outside of it. */
    private static final Cidr GLOBAL = Cidr.of("2000::/3");
    private static final List<Cidr> LOOPBACK = cidrs("127.0.0.0/8", "::1/128");

    private final List<Cidr> networks;
    private final boolean loopback;

    /**
     * @param networks private networks that may be called
     * @param loopback whether this machine may be called, for development and tests
     */
    AddressRules(List<Cidr> networks, boolean loopback) {
        networks.stream().filter(network -> PRIVATE.stream().noneMatch(range -> range.holds(network))).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException("Not a private network");
        });
        this.networks = List.copyOf(networks);
        this.loopback = loopback;
    }

    boolean allows(byte[] address) {
        if (in(LOOPBACK, address)) {
            return loopback;
        }
        if (in(PRIVATE, address)) {
            return in(networks, address);
        }
        return !in(NEVER, address) && (address.length == 4 || GLOBAL.holds(address));
    }

    private static boolean in(List<Cidr> ranges, byte[] address) {
        return ranges.stream().anyMatch(range -> range.holds(address));
    }

    private static List<Cidr> cidrs(String... texts) {
        return List.of(texts).stream().map(Cidr::of).toList();
    }
}
