package jp.bunkai.inspection.paper;

/** Names of files as every system takes them: nothing that a system reads as a path, no control characters, not too long. */
public final class FileNames {

    private FileNames() {
    }

    public static String plain(String text, int most) {
        StringBuilder plain = new StringBuilder();
        text.strip().codePoints().filter(point -> point >= 0x20 && point != 0x7F && "\\/:*?\"<>|".indexOf(point) < 0 && Character.getType(point) != Character.FORMAT)
                .limit(most).forEach(plain::appendCodePoint);
        String name = plain.toString().strip().replaceAll("^\\.+|\\.+$", "").strip();
        return name.isEmpty() ? "無題" : name;
    }

    /** A name that was sent with a file, shortened before its ending. */
    public static String file(String name, int most) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.length() - dot <= 6;
        return ending ? plain(name.substring(0, dot), most) + "." + plain(name.substring(dot + 1), 5) : plain(name, most);
    }
}
