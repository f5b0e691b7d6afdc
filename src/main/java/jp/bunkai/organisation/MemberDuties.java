package jp.bunkai.organisation;

/** What a member is called and may do for its organisation; name and title may be unknown until the person comes. */
public record MemberDuties(String name, String title, Role role, boolean mayConfirm) {
}
