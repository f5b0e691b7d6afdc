package jp.bunkai.platform.upload;

/** Finds a few bytes among many. */
final class Bytes {

    private Bytes() {
    }

    static boolean contains(byte[] content, byte[] wanted) {
        return contains(content, wanted, false);
    }

    /** Letters A to Z count as a to z; {@code wanted} is in lower case. */
    static boolean containsIgnoringCase(byte[] content, byte[] wanted) {
        return contains(content, wanted, true);
    }

    private static boolean contains(byte[] content, byte[] wanted, boolean ignoringCase) {
        for (int start = 0; start + wanted.length <= content.length; start++) {
            int i = 0;
            while (i < wanted.length && folded(content[start + i], ignoringCase) == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static byte folded(byte value, boolean ignoringCase) {
        return ignoringCase && value >= 'A' && value <= 'Z' ? (byte) (value + 32) : value;
    }
}
