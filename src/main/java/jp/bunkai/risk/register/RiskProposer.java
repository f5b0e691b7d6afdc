package jp.bunkai.risk.register;

import java.util.List;
import jp.bunkai.matrix.LoadedMatrix;

/**
 * Door for whatever finds something worth a risk: a bean of it joins the proposals. It proposes to a viewer only what that viewer may see;
 * keys are stable, and no two proposers use the same.
 */
public interface RiskProposer {

    List<RiskProposal> propose(LoadedMatrix matrix);
}
