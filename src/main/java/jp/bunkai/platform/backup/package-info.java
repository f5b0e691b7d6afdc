/**
 * The backup: one encrypted file from one consistent snapshot, and its way back into an empty database (ADR 36). Commands of the terminal
 * that run without Quarkus, so this leans on the JDK, the JDBC driver, Jackson, Bouncy Castle and {@code platform.embedded} only.
 */
package jp.bunkai.platform.backup;
