/**
 * Comments on a row or on the dossier, in conversations of one organisation or of exactly two parties.
 * {@link jp.bunkai.negotiation.talk.Channel} decides who they are; whoever is not one of them finds no trace of a conversation in any
 * answer, event or count.
 *
 * <p>Leans on {@code matrix}, {@code dossier}, {@code organisation}, {@code audit}, {@code platform} and {@code catalogue}.
 */
package jp.bunkai.negotiation.talk;
