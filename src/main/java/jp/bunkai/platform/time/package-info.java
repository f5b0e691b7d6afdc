/** The clock of the program and dates as Japanese documents write them. Leans on the JDK only. */
package jp.bunkai.platform.time;
