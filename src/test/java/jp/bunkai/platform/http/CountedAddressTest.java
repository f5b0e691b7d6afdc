package jp.bunkai.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CountedAddressTest {

    @Test
    void anAddressOfIpv4CountsAloneHoweverItIsWritten() {
        assertEquals("192.0.2.1", CountedAddress.of("192.0.2.1"));
        assertEquals("192.0.2.1", CountedAddress.of("::ffff:192.0.2.1"));
        assertEquals("192.0.2.1", CountedAddress.of("0:0:0:0:0:ffff:c000:201"));
    }

    @Test
    void allOfOneNetworkOfIpv6CountTogether() {
        assertEquals("20010db800010002/64", CountedAddress.of("2001:db8:1:2::1"));
        assertEquals(CountedAddress.of("2001:db8:1:2::1"), CountedAddress.of("2001:0DB8:1:2:ffff:ffff:ffff:ffff"));
        assertEquals(CountedAddress.of("fe80::1%eth0"), CountedAddress.of("fe80::2"));
        assertNotEquals(CountedAddress.of("2001:db8:1:2::1"), CountedAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressCountsAsItIs() {
        assertEquals("gateway", CountedAddress.of("gateway"));
        assertEquals("x:y", CountedAddress.of("x:y"));
    }
}
