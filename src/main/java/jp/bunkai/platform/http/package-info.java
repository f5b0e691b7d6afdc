/**
 * How the program speaks HTTP: problems (RFC 9457) in two languages, strict JSON, cursors, the page and its headers. Leans on nothing of
 * ours but the keys.
 */
package jp.bunkai.platform.http;
