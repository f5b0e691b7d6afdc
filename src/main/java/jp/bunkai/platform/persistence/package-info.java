/** Transactions, migrations and conventions of the database that every feature shares. Leans on the JDK and Quarkus only. */
package jp.bunkai.platform.persistence;
