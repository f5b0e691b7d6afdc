package jp.bunkai.platform.security;

import jakarta.inject.Singleton;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Ends our sessions when the provider tells that its own has ended: in the database, so that every node knows before the provider has its
 * answer. Quarkus' own handler would remember it on the one node that was told.
 */
@Singleton
class BackChannelLogout {

    private final LoginProviders providers;
    private final LogoutTokens tokens;
    private final SpentLogoutTokens spent;
    private final LoginSessions sessions;
    private final Transactions transactions;

    BackChannelLogout(LoginProviders providers, LogoutTokens tokens, SpentLogoutTokens spent, LoginSessions sessions, Transactions transactions) {
        this.providers = providers;
        this.tokens = tokens;
        this.spent = spent;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Ends what this logout token of the provider of that name names; how many sessions that were. */
    int end(String provider, String token) throws LogoutTokens.Refused {
        LogoutToken checked = tokens.checked(providers.named(provider).orElseThrow(() -> new LogoutTokens.Refused("there is no such provider")), token);
        int ended = end(checked);
        if (ended < 0) {
            throw new LogoutTokens.Refused("it has served before");
        }
        return ended;
    }

    /** The same for one that was checked; -1 where it has served before. Either it is spent and the sessions are gone, or neither. */
    int end(LogoutToken token) {
        return transactions.call(() -> {
            if (!spent.spend(token)) {
                return -1;
            }
            return token.providerSession() == null ? sessions.endAll(token.issuer(), token.subject())
                    : sessions.endByProviderSession(token.issuer(), token.providerSession(), token.subject());
        });
    }
}
