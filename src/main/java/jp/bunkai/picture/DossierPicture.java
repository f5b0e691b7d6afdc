package jp.bunkai.picture;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.picture.view.PictureContract;
import jp.bunkai.picture.view.PictureDevice;
import jp.bunkai.picture.view.PictureDossier.PictureArea;
import jp.bunkai.picture.view.PictureEnd;
import jp.bunkai.picture.view.PictureFinding;
import jp.bunkai.picture.view.PictureOrganisation;
import jp.bunkai.picture.view.PictureSentence;

/**
 * What the picture takes from one dossier; remembered as long as its matrix stands. It follows from the arrangement alone: what the hospital calls
 * the dossier, and how its other dossiers stand, is no part of it.
 *
 * @param held rows that stand IN with an A
 * @param vendors the vendors still there, by organisation, with how many rows each holds
 * @param devices each asset as a device of its own, in the order of the register
 */
record DossierPicture(UUID dossierId, int rows, int held, int withoutResponsible, List<PictureFinding> codes, List<PictureArea> areas,
        ServerCover cover, List<PictureSentence.Server> uncovered, List<PictureOrganisation> organisations, List<PictureContract> contracts,
        List<PictureEnd> ends, Map<UUID, Holding> vendors, List<PictureDevice> devices) {

    /** In how many rows somebody holds A, and in how many R. */
    record Holding(int accountable, int responsible) {

        Holding and(Holding other) {
            return new Holding(accountable + other.accountable, responsible + other.responsible);
        }
    }

    /** How much of a memory it takes, in cells. */
    int size() {
        return 1 + ends.size() + devices.stream().mapToInt(device -> 1 + device.duties().size()).sum();
    }
}
