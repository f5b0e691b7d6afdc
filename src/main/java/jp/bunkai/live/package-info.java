/**
 * Live: tells whoever has a dossier open what happens in it, as it happens. It sends committed audit events to their audience and
 * knows no feature; what an event means is for its reader.
 *
 * <p>Leans on {@code dossier} (who may read which chains), {@code organisation}, {@code audit} and {@code platform}. Nodes learn of each
 * other's events from the database: {@link jp.bunkai.live.LiveHub} asks for the chain heads of dossiers that have listeners.
 */
package jp.bunkai.live;
