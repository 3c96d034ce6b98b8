package vn.congkhai.opendata;

import java.util.List;
import vn.congkhai.model.Correction;
import vn.congkhai.model.Period;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** One correction as a row of a table; the period is that of a result, and empty when a target was corrected. */
record CorrectionRow(
        String date,
        String document,
        String indicator,
        String target,
        String period,
        String before,
        String after,
        String reason,
        String url) {

    static List<CorrectionRow> all(Site site) {
        return site.ledger().corrections().stream().map(CorrectionRow::of).toList();
    }

    private static CorrectionRow of(Correction correction) {
        return new CorrectionRow(
                correction.day().toString(),
                correction.document(),
                correction.indicator(),
                correction.target(),
                correction.period().map(Period::text).orElse(""),
                correction.before(),
                correction.after(),
                correction.reason(),
                SiteUrl.indicator(correction.document(), correction.indicator()).path());
    }
}
