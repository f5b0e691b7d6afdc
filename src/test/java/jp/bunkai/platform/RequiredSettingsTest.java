package jp.bunkai.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredSettingsTest {

    @Test
    void developmentNeedsNone() {
        assertEquals(List.of(), RequiredSettings.missing(false));
        assertEquals(List.of(), RequiredSettings.missing(true));
    }

    @Test
    void whatIsMissingIsNamedInBothLanguages() {
        assertEquals("次の設定がありません: BUNKAI_OIDC_URL, BUNKAI_SECRET。README の「設定」を参照してください。" + System.lineSeparator()
                + "These settings are missing: BUNKAI_OIDC_URL, BUNKAI_SECRET. See README, configuration.",
                RequiredSettings.sentence(List.of("BUNKAI_OIDC_URL", "BUNKAI_SECRET")));
    }
}
