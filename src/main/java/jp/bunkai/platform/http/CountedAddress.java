package jp.bunkai.platform.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * As what an address is counted where floods are held back: an IPv4 address as itself, an IPv6 address as its /64, of which one connection has all.
 */
public final class CountedAddress {

    private static final int NETWORK = 8;
    /** What looks like one, so that nothing is ever looked up as a name. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]*");

    private CountedAddress() {
    }

    /** {@code address} is an address in figures, never a name; anything else is counted as it is. */
    public static String of(String address) {
        String figures = address.replaceFirst("%.*$", "");
        if (!IPV6.matcher(figures).matches()) {
            return address;
        }
        try {
            InetAddress read = InetAddress.getByName(figures);
            return read instanceof Inet6Address ? HexFormat.of().formatHex(read.getAddress(), 0, NETWORK) + "/64" : read.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
