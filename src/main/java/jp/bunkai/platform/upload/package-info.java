/**
 * Files that people send, and files that the program sends: how large, of which type, under which name, with which hash. Leans on
 * {@code platform.http} and {@code platform.validation}.
 */
package jp.bunkai.platform.upload;
