/**
 * Devices (機器): which assets of a hospital's different dossiers are one and the same thing, as a person of the hospital said, and which are not.
 * The program only proposes. Leans on {@code jp.bunkai.picture}'s words and what stands below it.
 */
package jp.bunkai.picture.device;
