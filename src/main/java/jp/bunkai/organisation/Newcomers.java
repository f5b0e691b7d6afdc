package jp.bunkai.organisation;

import java.util.UUID;

/**
 * Tells whoever an administrator has entered as a member that it may come: nobody else does, and without knowing it nobody logs in. Called
 * inside the transaction that enters the member.
 */
public interface Newcomers {

    /** @param organisation whom the member may act for from now on */
    void welcome(Organisation organisation, UUID memberId);
}
