/** Where a version is read and settled. */
export const pathOf = (disclosureId: string) => `/organisation/disclosures/versions/${disclosureId}`
