package jp.bunkai.organisation;

/** What an organisation says about itself: its names and its legal form; English name and form may be absent. */
public record OrganisationProfile(String name, String nameEn, LegalForm legalForm) {
}
