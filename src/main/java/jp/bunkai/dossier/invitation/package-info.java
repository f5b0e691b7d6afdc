/**
 * Invitations of vendors to a dossier by mail: the hospital invites a mailbox, whoever logs in with that mailbox verified accepts for an
 * organisation of its own or a new one, forwards within its house, or lets it lapse.
 *
 * <p>Leans on {@code dossier} and what stands below it; nothing leans on it.
 */
package jp.bunkai.dossier.invitation;
