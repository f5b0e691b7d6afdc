package jp.bunkai.annex.docx.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.AssetLine;
import jp.bunkai.annex.AnnexContent.Contact;
import jp.bunkai.annex.AnnexContent.ContractLine;
import jp.bunkai.annex.AnnexContent.Side;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.platform.time.JapaneseDates;

/** 別紙1 (contracts, systems, assets), 別紙5 (contacts) and the history of 別紙13. */
final class RegisterValues {

    private static final String UNFILLED = "未記入";

    private final AnnexContent content;

    RegisterValues(AnnexContent content) {
        this.content = content;
    }

    void into(Values document) {
        document.repeat("contract", content.contracts().stream().map(RegisterValues::contract).toList())
                .keep("contracts.none", content.contracts().isEmpty())
                .repeat("system", content.systems().stream().map(system -> Values.row(system.key())
                        .text("system.kind", Words.kind(system.kind())).text("system.name", system.name())
                        .text("system.vendor", Words.orNothing(system.vendor()))
                        .text("system.performer", Words.orNothing(system.performer()))).toList())
                .keep("systems.none", content.systems().isEmpty())
                .repeat("asset", content.assets().stream().map(RegisterValues::asset).toList())
                .keep("assets.none", content.assets().isEmpty())
                .repeat("change", content.changes().stream().map(change -> Values.row(change.key())
                        .text("change.edition", "第" + change.edition() + "版").text("change.on", JapaneseDates.both(change.on()))
                        .text("change.what", change.what()).text("change.by", Words.orNothing(change.by()))).toList());
        contacts(document, Side.HOSPITAL, "hcontact");
        contacts(document, Side.VENDOR, "vcontact");
    }

    private static Values contract(ContractLine contract) {
        String parties = contract.contracting().equals(contract.performing()) ? "締結・履行 " + contract.contracting()
                : "締結 " + contract.contracting() + "\n履行 " + contract.performing();
        return Values.row(contract.key())
                .text("contract.kind", contract.kind()).text("contract.name", contract.name())
                .text("contract.number", contract.number() == null ? "番号なし" : contract.number())
                .text("contract.signed", Words.orNothing(contract.signedOn()))
                .text("contract.term", contract.from() == null && contract.to() == null ? "期間の定めなし"
                        : Words.orNothing(contract.from()) + "から\n" + Words.orNothing(contract.to()) + "まで")
                .text("contract.renewal", contract.renewal() == null ? "更新 －" : "更新 " + contract.renewal())
                .text("contract.parties", parties)
                .text("contract.systems", Words.orNothing(contract.systems()));
    }

    private static Values asset(AssetLine asset) {
        String model = Stream.of(asset.maker(), asset.version()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Values.row(asset.key())
                .text("asset.kind", Words.kind(asset.kind()) + (asset.actsAsServer() ? "（サーバとして機能）" : ""))
                .text("asset.label", asset.label() + (asset.system() == null ? "" : "（" + asset.system() + "）"))
                .text("asset.count", Integer.toString(asset.count()))
                .text("asset.model", Words.orNothing(model))
                .text("asset.support", Words.orNothing(asset.endOfSupport()))
                .text("asset.place", Words.orNothing(asset.place()))
                .text("asset.maintainer", Words.orNothing(asset.maintainedBy()))
                .text("asset.update", asset.updatedBy() == null ? Words.NOT_IN_THIS_ANNEX : asset.updatedBy());
    }

    private void contacts(Values document, Side side, String tag) {
        List<Values> contacts = content.contacts().stream().filter(contact -> contact.side() == side)
                .map(contact -> contact(tag, contact)).toList();
        document.repeat(tag, contacts).keep(tag + "s.none", contacts.isEmpty());
    }

    private static Values contact(String tag, Contact contact) {
        return Values.row(contact.key())
                .text(tag + ".role", contact.role())
                .text(tag + ".name", orUnfilled(contact.name()))
                .text(tag + ".day", orUnfilled(contact.dayPhone()))
                .text(tag + ".night", orUnfilled(contact.nightPhone()))
                .text(tag + ".mail", orUnfilled(contact.mail()));
    }

    private static String orUnfilled(String text) {
        return text == null || text.isBlank() ? UNFILLED : text;
    }
}
