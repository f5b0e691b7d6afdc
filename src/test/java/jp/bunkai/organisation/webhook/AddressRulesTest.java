package jp.bunkai.organisation.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be connected to. */
class AddressRulesTest {

    private static final AddressRules RULES = new AddressRules(List.of(), false);
    private static final AddressRules HOSPITAL = new AddressRules(List.of(Cidr.of("10.20.0.0/16"), Cidr.of("fd12:3456::/32")), false);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "0.0.0.0", "0.1.2.3", "169.254.169.254", "169.254.0.1", "224.0.0.1", "239.255.255.255",
            "240.0.0.1", "255.255.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.9",
            "::", "::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1",
            "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "64:ff9b::808:808", "2002:7f00:1::", "2002:a9fe:a9fe::1", "2001::1",
            "2001:db8::1", "3fff::1", "100::1", "4000::1"})
    void theseAreNeverCalledWhateverTheOperatorLists(String address) throws UnknownHostException {
        assertFalse(RULES.allows(bytes(address)));
        assertFalse(HOSPITAL.allows(bytes(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7f000001", "a9fea9fe", "0a140001", "08080808"})
    void anIpv4AddressWrappedInAnIpv6OneIsNotCalled(String ipv4) {
        // The JDK unwraps these by itself; should it ever not, they are refused.
        byte[] mapped = Arrays.copyOf(new BigInteger("ffff" + ipv4, 16).toByteArray(), 16);
        byte[] raw = new BigInteger("ffff" + ipv4, 16).toByteArray();
        Arrays.fill(mapped, (byte) 0);
        System.arraycopy(raw, raw.length - 6, mapped, 10, 6);
        assertFalse(HOSPITAL.allows(mapped));
    }

    @Test
    void theJdksOwnUnwrappingEndsAtTheSameRules() throws UnknownHostException {
        assertFalse(RULES.allows(InetAddress.getByName("::ffff:127.0.0.1").getAddress()));
        assertFalse(RULES.allows(InetAddress.getByName("::ffff:169.254.169.254").getAddress()));
        assertFalse(RULES.allows(InetAddress.getByName("::ffff:10.20.0.1").getAddress()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "10.20.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "fc00::1", "fd12:3456::1"})
    void privateNetworksAreNotCalledUnlessTheOperatorListsThem(String address) throws UnknownHostException {
        assertFalse(RULES.allows(bytes(address)));
    }

    @Test
    void onlyTheListedPrivateNetworkIsCalled() throws UnknownHostException {
        assertTrue(HOSPITAL.allows(bytes("10.20.0.1")));
        assertTrue(HOSPITAL.allows(bytes("10.20.255.255")));
        assertFalse(HOSPITAL.allows(bytes("10.21.0.0")));
        assertFalse(HOSPITAL.allows(bytes("10.19.255.255")));
        assertTrue(HOSPITAL.allows(bytes("fd12:3456::9")));
        assertFalse(HOSPITAL.allows(bytes("fd12:3457::9")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.255.255", "172.32.0.0", "100.63.255.255", "2606:4700::1111", "2400:cb00::1"})
    void publicAddressesAreCalled(String address) throws UnknownHostException {
        assertTrue(RULES.allows(bytes(address)));
    }

    @Test
    void thisMachineIsCalledOnlyInDevelopment() throws UnknownHostException {
        AddressRules development = new AddressRules(List.of(), true);
        assertTrue(development.allows(bytes("127.0.0.1")));
        assertTrue(development.allows(bytes("::1")));
        assertFalse(development.allows(bytes("169.254.169.254")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.0/8", "169.254.169.254/32", "0.0.0.0/0", "8.8.8.0/24", "10.0.0.0/7", "::/0", "::1/128", "fe80::/10", "fc00::/6"})
    void onlyPrivateNetworksCanBeListed(String network) {
        Cidr cidr = Cidr.of(network);
        assertThrows(IllegalArgumentException.class, () -> new AddressRules(List.of(cidr), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "10.1/16", "intranet.example/8", "10.0.0.0/-1", "fd00::/129", "/8", "", "10.0.0.256/32"})
    void aNetworkIsWrittenOutInFull(String network) {
        assertThrows(IllegalArgumentException.class, () -> Cidr.of(network));
    }

    @Test
    void aNetworkOfOneFamilyHoldsNoneOfTheOther() throws UnknownHostException {
        assertFalse(Cidr.of("::/0").holds(bytes("10.0.0.1")));
        assertEquals(32, Cidr.of("10.0.0.1/32").bits());
    }

    private static byte[] bytes(String address) throws UnknownHostException {
        return InetAddress.getByName(address).getAddress();
    }
}
