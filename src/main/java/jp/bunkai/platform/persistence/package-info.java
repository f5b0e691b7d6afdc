/** Transactions, migrations and conventions of the database that every feature shares. Leans on the JDK, Quarkus and the database's driver only. */
package jp.bunkai.platform.persistence;
