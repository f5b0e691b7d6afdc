package jp.bunkai.platform.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.bunkai.platform.embedded.SchemaAccess;

/** What stands in a database, read apart from the program, so that two of them can be compared. */
final class DatabaseContent {

    private DatabaseContent() {
    }

    /**
     * The hashes of all rows of a table, added up. CHECKSUM TABLE does not serve: where a stored column is computed as null it counts what stood there before.
     */
    static BigInteger content(SchemaAccess access, String table) throws Exception {
        BigInteger sum = BigInteger.ZERO;
        try (Connection connection = access.connect(); Statement statement = connection.createStatement()) {
            statement.setFetchSize(10);
            try (ResultSet row = statement.executeQuery("select * from `" + table + "`")) {
                while (row.next()) {
                    MessageDigest hash = MessageDigest.getInstance("SHA-256");
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        byte[] value = bytes(row, i);
                        hash.update((value == null ? "null" : value.length + ":").getBytes(StandardCharsets.US_ASCII));
                        hash.update(value == null ? new byte[0] : value);
                    }
                    sum = sum.add(new BigInteger(1, hash.digest()));
                }
            }
        }
        return sum;
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> row.getBytes(column);
            default -> Optional.ofNullable(row.getString(column)).map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
        };
    }

    static List<String> ask(SchemaAccess access, String sql) throws SQLException {
        return ask(access, sql, 1);
    }

    static List<String> ask(SchemaAccess access, String sql, int column) throws SQLException {
        try (Connection connection = access.connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(column));
            }
            return values;
        }
    }
}
