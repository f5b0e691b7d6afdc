package jp.bunkai.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseBusyTest {

    @Test
    void whatPassesByItselfIsToldByAnyOfItsCauses() {
        assertTrue(DatabaseBusy.causes(new RuntimeException(new SQLException("Sorry, acquisition timeout!"))));
        assertTrue(DatabaseBusy.causes(new RuntimeException(new SQLException("Acquisition timeout while waiting for new connection"))));
        assertTrue(DatabaseBusy.causes(new SQLException("Socket error", "08000")));
        assertTrue(DatabaseBusy.causes(new SQLTransientConnectionException("gone")));
        assertTrue(DatabaseBusy.causes(new RuntimeException(new SQLException("Deadlock found", "40001", 1213))));
    }

    @Test
    void aConnectionOfThePoolThatTurnsOutToBeDeadPassesByItself() {
        SQLException enlisted = new SQLException("Unable to enlist connection to existing transaction");
        assertTrue(DatabaseBusy.causes(new RuntimeException(new SQLException("Exception in association of connection to existing transaction", enlisted))));
        assertTrue(DatabaseBusy.causes(enlisted));
        assertFalse(DatabaseBusy.causes(new SQLException("Failed to enlist. Check if a connection from another datasource is already enlisted to the same transaction")));
    }

    @Test
    void whatStaysIsNot() {
        assertFalse(DatabaseBusy.causes(new SQLException("Unknown column", "42S22", 1054)));
        assertFalse(DatabaseBusy.causes(new IllegalStateException("acquisition timeout of something else")));
        assertFalse(DatabaseBusy.causes(new SQLException((String) null)));
    }
}
