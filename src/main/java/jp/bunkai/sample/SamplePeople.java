package jp.bunkai.sample;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.organisation.EmergencyContact;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.organisation.Member;
import jp.bunkai.organisation.MemberDuties;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.organisation.OrganisationProfile;
import jp.bunkai.organisation.Role;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/**
 * The sample hospital, its people, three vendors that it has entered, and a second hospital that has nothing to do with them. Enters
 * what is missing at each start and changes nothing that is there.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class SamplePeople {

    /** みどり野市民病院. */
    public static final UUID MIDORINO = id("midorino");
    /** あおば電子カルテ株式会社. */
    public static final UUID AOBA = id("aoba");
    /** つばさネットワークス株式会社. */
    public static final UUID TSUBASA = id("tsubasa");
    /** ひなた給食サービス株式会社. */
    public static final UUID HINATA = id("hinata");
    /** よそ野記念病院, a stranger to all of them. */
    public static final UUID ELSEWHERE = id("elsewhere");

    private static final Instant BEGIN = Instant.parse("2026-04-01T00:00:00Z");
    private static final LocalDate JOINED = LocalDate.of(2026, 4, 1);

    private final Transactions transactions;
    private final EntityManager entities;

    SamplePeople(Transactions transactions, EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    void enter(@Observes @Priority(100) StartupEvent start) {
        transactions.run(() -> {
            organisation(MIDORINO, OrganisationKind.HOSPITAL, "みどり野市民病院", "Midorino City Hospital", LegalForm.LOCAL_GOVERNMENT, null);
            member(MIDORINO, "sato@midorino.example", "佐藤 健", "医療情報システム安全管理責任者", Role.ADMIN, true);
            member(MIDORINO, "takahashi@midorino.example", "高橋 美咲", "事務部 用度課", Role.EDITOR, false);
            member(MIDORINO, "incho@midorino.example", "緑川 誠", "病院長", Role.SIGNATORY, false);
            member(MIDORINO, "fukuincho@midorino.example", "白川 恵", "副病院長", Role.SIGNATORY, false);
            member(MIDORINO, "yamamoto@midorino.example", "山本 葵", "看護部 副看護部長", Role.VIEWER, false);
            contact(MIDORINO, "医療情報管理室（佐藤）", "03-0000-1100", "03-0000-1199", "sato@midorino.example");

            organisation(AOBA, OrganisationKind.VENDOR, "あおば電子カルテ株式会社", "Aoba EHR, Inc.", LegalForm.STOCK_COMPANY, MIDORINO);
            member(AOBA, "suzuki@aoba-ehr.example", "鈴木 一郎", "保守サポート部 部長", Role.ADMIN, true);
            member(AOBA, "okada@aoba-ehr.example", "岡田 亮", "代表取締役社長", Role.SIGNATORY, false);
            contact(AOBA, "あおば 24時間サポートセンター", "03-0000-2200", "03-0000-2299", "support@aoba-ehr.example");

            organisation(TSUBASA, OrganisationKind.VENDOR, "つばさネットワークス株式会社", "Tsubasa Networks, Inc.", LegalForm.STOCK_COMPANY,
                    MIDORINO);
            member(TSUBASA, "tanaka@tsubasa-net.example", "田中 翔", "運用技術部 主任", Role.ADMIN, true);
            member(TSUBASA, "kimura@tsubasa-net.example", "木村 さくら", "代表取締役", Role.SIGNATORY, false);
            contact(TSUBASA, "つばさ 監視センター", "03-0000-3300", null, "noc@tsubasa-net.example");

            organisation(HINATA, OrganisationKind.VENDOR, "ひなた給食サービス株式会社", "Hinata Meal Service, Inc.", LegalForm.STOCK_COMPANY,
                    MIDORINO);
            member(HINATA, "ito@hinata-meal.example", "伊藤 花子", "業務管理課 課長", Role.ADMIN, true);

            organisation(ELSEWHERE, OrganisationKind.HOSPITAL, "よそ野記念病院", "Yosono Memorial Hospital", LegalForm.MEDICAL_CORPORATION, null);
            member(ELSEWHERE, "stranger@elsewhere.example", "外村 遥", "情報システム係", Role.ADMIN, true);
        });
    }

    private void organisation(UUID id, OrganisationKind kind, String name, String nameEn, LegalForm form, UUID introducedBy) {
        if (entities.find(Organisation.class, id) == null) {
            entities.persist(new Organisation(id, kind, new OrganisationProfile(name, nameEn, form), introducedBy, BEGIN));
            entities.flush();
        }
    }

    private void member(UUID organisation, String email, String name, String title, Role role, boolean mayConfirm) {
        UUID id = id(email);
        if (entities.find(Member.class, id) == null) {
            entities.persist(new Member(id, organisation, email, new MemberDuties(name, title, role, mayConfirm), JOINED));
        }
    }

    private void contact(UUID organisation, String who, String day, String night, String email) {
        UUID id = id("contact " + who);
        if (entities.find(EmergencyContact.class, id) == null) {
            entities.persist(new EmergencyContact(id, organisation, 0, who, day, night, email, LocalDate.of(2026, 10, 1)));
        }
    }

    /** The hospital's officer, who enters the sample dossiers. */
    public static Viewer officer() {
        return new Viewer(id("person sato@midorino.example"), id("sato@midorino.example"), MIDORINO, OrganisationKind.HOSPITAL, "みどり野市民病院",
                Role.ADMIN, true, "佐藤 健");
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("bunkai-sample:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
