/**
 * Verifying (検証): what a DOCX or a container is that somebody holds, and whether it is unchanged. Pure over the bytes and, where there is a
 * database, a door to the revisions that were frozen here; the same check runs on the command line. It says whether a file is the one that was
 * agreed, never whether a contract is valid. Leans on {@code seal} and what stands below it.
 */
package jp.bunkai.signoff.verify;
