package jp.bunkai.annex.template;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateRefused;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * The template that the annexes of a hospital are written with: its own where it chose one, else that of the installation. Opened once; an
 * edition never changes, so its id names it for good.
 */
@Singleton
public class AnnexTemplates {

    private static final int OPEN = 20;

    /** A template ready to be filled, and the hash of its file. */
    public record Chosen(Template template, String sha256) {
    }

    private final OwnTemplateStore store;
    private final Templates shipped;
    private final Map<UUID, Template> opened = Collections.synchronizedMap(new LinkedHashMap<>(OPEN, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Template> eldest) {
            return size() > OPEN;
        }
    });

    AnnexTemplates(OwnTemplateStore store, Templates shipped) {
        this.store = store;
        this.shipped = shipped;
    }

    /** In the caller's transaction. */
    public Chosen of(UUID hospital) {
        UUID used = store.use(hospital).templateId();
        if (used == null) {
            return new Chosen(shipped.get(AnnexDocument.TEMPLATE), shipped.sha256(AnnexDocument.TEMPLATE));
        }
        return new Chosen(open(used), store.find(hospital, used).orElseThrow().sha256());
    }

    Template open(UUID id) {
        Template known = opened.get(id);
        if (known == null) {
            try {
                known = Template.open(store.content(id), shipped.get(AnnexDocument.TEMPLATE).manifest());
            } catch (TemplateRefused refused) {
                throw ProblemException.of(ProblemType.CONFLICT, "この医療機関の別紙の雛形は、いまの版では使えません。雛形を直して登録し直すか、標準の雛形に戻してください。",
                        "This hospital's own template does not fit any more. Mend it and send it again, or go back to the standard one.");
            }
            opened.put(id, known);
        }
        return known;
    }
}
