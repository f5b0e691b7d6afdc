/**
 * Looks at an uploaded Office file (Word, Excel) before any parser or office program does, and refuses what a contract has no use
 * for and an attacker has. Leans on {@code platform.http} for problems
 * in two languages.
 */
package jp.bunkai.platform.ooxml;
