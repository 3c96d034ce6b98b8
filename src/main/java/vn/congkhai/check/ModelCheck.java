package vn.congkhai.check;

import vn.congkhai.model.Site;
import vn.congkhai.problem.Positions;
import vn.congkhai.problem.Problems;

/**
 * The rules that only the whole site can break: ties between documents, and addresses that two pages would share.
 * What one file can tell about itself was told when it was read.
 */
public final class ModelCheck {

    private ModelCheck() {}

    /**
     * Adds a problem for every broken rule.
     *
     * @param positions of the values in the site's files
     */
    public static void check(Site site, Positions positions, Problems problems) {
        new DocumentTies(site, positions, problems).check();
        new Addresses(site, problems).check();
    }
}
