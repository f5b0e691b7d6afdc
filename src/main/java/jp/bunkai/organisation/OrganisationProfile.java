package jp.bunkai.organisation;

/** What an organisation says about itself: its names and its legal form; English name and form may be absent. */
public record OrganisationProfile(String name, String nameEn, LegalForm legalForm) {

    /** The same, with what is absent here as another says it. */
    public OrganisationProfile orElse(OrganisationProfile other) {
        return new OrganisationProfile(name, nameEn == null ? other.nameEn : nameEn, legalForm == null ? other.legalForm : legalForm);
    }
}
