/**
 * What is made once everybody has signed: the signed DOCX, the evidence record, the container, and the worker that makes them. The seal
 * (封印) guards files against alteration; it is no party's signature. Leans on {@code round} and what stands below it.
 */
package jp.bunkai.signoff.seal;
