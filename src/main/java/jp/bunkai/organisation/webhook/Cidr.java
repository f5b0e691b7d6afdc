package jp.bunkai.organisation.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses, such as {@code 10.20.0.0/16} or {@code fd12:3456::/32}. Addresses of the other family are not in it. */
record Cidr(byte[] network, int bits) {

    private static final String ADDRESS = "[0-9.]+|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*";

    /** Reads one; nothing is looked up. */
    static Cidr of(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length != 2 || !parts[0].matches(ADDRESS) || !parts[1].matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException(text);
        }
        try {
            // Only what is written as an address gets here, so this asks no name server; short forms such as 10.1 are none.
            byte[] network = InetAddress.getByName(parts[0]).getAddress();
            int bits = Integer.parseInt(parts[1]);
            if (network.length == 4 && !parts[0].matches("[0-9]+(\\.[0-9]+){3}") || bits > network.length * 8) {
                throw new IllegalArgumentException(text);
            }
            return new Cidr(network, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    boolean holds(byte[] address) {
        return address.length == network.length && shifted(address).equals(shifted(network));
    }

    /** Whether the other range lies in this one. */
    boolean holds(Cidr other) {
        return other.bits >= bits && holds(other.network);
    }

    private BigInteger shifted(byte[] address) {
        return new BigInteger(1, address).shiftRight(address.length * 8 - bits);
    }
}
